package org.caveat.cli.manual;

/** What stands beside an offer of a shell: the beginning of the words of a help, as far as it can stand alone. */
final class Brief {
    private Brief() {}

    static String of(String words) {
        return words.split("[:;(]|, such|\\. ", 2)[0].strip().replaceAll("\\.$", "");
    }
}
