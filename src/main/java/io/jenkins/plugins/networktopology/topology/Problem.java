package io.jenkins.plugins.networktopology.topology;

/**
 * One mistake of the user's.
 *
 * @param source the file's name as the user gave it
 * @param line counted from 1; 0 where the mistake has no line
 * @param column counted from 1; 0 where the mistake has no column
 * @param found what is there
 * @param expected what should be there, or what to do
 */
public record Problem(String source, int line, int column, String found, String expected) {

    /** Written {@code file:line:column: found; expected}, which editors and terminals link to the place. */
    @Override
    public String toString() {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        return place + ": " + found + (expected.isEmpty() ? "" : "; " + expected);
    }
}
