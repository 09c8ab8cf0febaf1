package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads an API from class files: of a directory, or of the archives of a Jenkins with its plugins. */
final class ApiClasses {

    private final Map<String, ApiType> types = new TreeMap<>();

    private ApiClasses() {}

    /** The types below a directory of class files. */
    static Api ofDirectory(Path directory) throws IOException {
        ApiClasses classes = new ApiClasses();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes.add(Files.readAllBytes(file));
            }
        }
        return new Api(classes.types);
    }

    /** The types in a war or plugin archive, or in every archive of a directory, and in the jars inside. */
    static Api ofArchives(List<Path> archives) throws IOException {
        ApiClasses classes = new ApiClasses();
        for (Path archive : archives) {
            try (InputStream in = Files.newInputStream(archive)) {
                classes.addJar(in);
            }
        }
        return new Api(classes.types);
    }

    private void addJar(InputStream in) throws IOException {
        JarInputStream jar = new JarInputStream(in, false);
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            if (entry.getName().endsWith(".jar")) {
                addJar(jar);
            } else if (entry.getName().endsWith(".class")
                    && Api.covers(entry.getName().replace(".class", ""))) {
                add(jar.readAllBytes());
            }
        }
    }

    private void add(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if (!Api.covers(reader.getClassName())) {
            return;
        }
        Map<String, Set<String>> members = new TreeMap<>();
        Set<String> modifiers = new TreeSet<>(words(reader.getAccess()));
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String name, String outer, String inner, int access) {
                        if (name.equals(reader.getClassName())) {
                            modifiers.clear();
                            modifiers.addAll(words(access));
                        }
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        keep(access, name + descriptor);
                        return null;
                    }

                    @Override
                    public FieldVisitor visitField(
                            int access, String name, String descriptor, String signature, Object value) {
                        keep(access, name + " " + descriptor);
                        return null;
                    }

                    private void keep(int access, String member) {
                        if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
                            members.put(member, words(access));
                        }
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        types.putIfAbsent(
                reader.getClassName(),
                new ApiType(
                        reader.getClassName(),
                        modifiers,
                        reader.getSuperName(),
                        new ArrayList<>(List.of(reader.getInterfaces())),
                        members));
    }

    private static Set<String> words(int access) {
        Set<String> words = new TreeSet<>();
        word(words, access, Opcodes.ACC_PUBLIC, "public");
        word(words, access, Opcodes.ACC_PROTECTED, "protected");
        word(words, access, Opcodes.ACC_STATIC, "static");
        word(words, access, Opcodes.ACC_FINAL, "final");
        word(words, access, Opcodes.ACC_ABSTRACT, "abstract");
        word(words, access, Opcodes.ACC_INTERFACE, "interface");
        return words;
    }

    private static void word(Set<String> words, int access, int flag, String word) {
        if ((access & flag) != 0) {
            words.add(word);
        }
    }
}
