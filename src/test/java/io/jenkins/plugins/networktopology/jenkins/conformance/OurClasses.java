package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Reads what our compiled classes want of Jenkins. */
final class OurClasses {

    private OurClasses() {}

    static Map<String, OurClass> read(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> path.toString().endsWith(".class"))
                    .map(OurClasses::readClass)
                    .collect(Collectors.toMap(OurClass::name, Function.identity(), (a, b) -> a, TreeMap::new));
        }
    }

    private static OurClass readClass(Path file) {
        ClassReader reader;
        try {
            reader = new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Wants wants = new Wants();
        reader.accept(new ClassRemapper(wants, wants.names), ClassReader.SKIP_FRAMES);
        return new OurClass(
                reader.getClassName(),
                (reader.getAccess() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0,
                reader.getSuperName(),
                List.of(reader.getInterfaces()),
                wants.methods,
                wants.types,
                wants.members);
    }

    /** A remapper is told every type name there is, in code, signatures and annotations alike. */
    private static final class Wants extends ClassVisitor {
        private final Set<String> types = new TreeSet<>();
        private final Set<String> methods = new TreeSet<>();
        private final Map<String, Set<String>> members = new TreeMap<>();

        private final Remapper names = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                if (Api.covers(name)) {
                    types.add(name);
                }
                return name;
            }
        };

        Wants() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            if ((access & Opcodes.ACC_PRIVATE) == 0) {
                methods.add(name + descriptor);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    want(owner, called + type);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    want(owner, field + " " + type);
                }

                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            want(handle.getOwner(), handle.getName() + handle.getDesc());
                        }
                    }
                }
            };
        }

        private void want(String owner, String member) {
            members.computeIfAbsent(owner, key -> new TreeSet<>()).add(member);
        }
    }
}
