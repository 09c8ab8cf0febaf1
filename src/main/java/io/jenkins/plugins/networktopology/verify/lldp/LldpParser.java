package io.jenkins.plugins.networktopology.verify.lldp;

/** Reads the LLDP neighbour output of one dialect: summary and detail forms alike, told apart by their content. */
@FunctionalInterface
public interface LldpParser {

    /** Reads the text of one answer; never throws on foreign text, which ends up in {@link LldpTable#unparsed()}. */
    LldpTable parse(String text);
}
