package org.caveat.sources;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as LaTeX spells it, in the letters it stands for; each character is looked at once. */
final class Latex {
    /** Commands that put something on the letter after them, and the sign of Unicode that does. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"),
            Map.entry("t", "\u0361"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("dots", "…"),
            Map.entry("ldots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("quotedblbase", "„"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textdegree", "°"),
            Map.entry("texteuro", "€"),
            Map.entry("euro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("textsterling", "£"),
            Map.entry("copyright", "©"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("textnumero", "№"),
            Map.entry("slash", "/"),
            Map.entry("textordfeminine", "ª"),
            Map.entry("textordmasculine", "º"),
            Map.entry("textquestiondown", "¿"),
            Map.entry("textexclamdown", "¡"));

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+ *|.)", Pattern.DOTALL);
    private static final Pattern ACCENTED = Pattern.compile("\\G\\s*\\{*\\s*(?:\\\\([A-Za-z]+)\\s*|(\\X))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~{}])");
    private static final String OPEN = "\ue000";

    private Latex() {}

    /** The words of a value, without braces and commands. */
    static String text(String value) {
        String signs = signs(value.replace("\\\\", " "));
        String plain = signs.replace("{", "").replace("}", "").replace("$", "").replace('~', ' ');
        String dashes =
                plain.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”");
        return PlainText.of(Normalizer.normalize(escaped(dashes), Normalizer.Form.NFC));
    }

    /** An address or a DOI, of which only what LaTeX cannot hold is escaped. */
    static String verbatim(String value) {
        return ESCAPED.matcher(value.replace("{", "").replace("}", ""))
                .replaceAll("$1")
                .strip();
    }

    private static String signs(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        Matcher command = COMMAND.matcher(value);
        int from = 0;
        while (command.find(from)) {
            plain.append(value, from, command.start());
            String name = command.group(1).strip();
            from = command.end();
            if (ACCENTS.containsKey(name)) {
                from = accent(value, from, ACCENTS.get(name), plain);
            } else if (SIGNS.containsKey(name)) {
                plain.append(SIGNS.get(name));
            } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
                // kept out of the way of what takes braces and dashes for signs of LaTeX's own
                plain.append(name.equals("-") ? "" : OPEN + (char) ('\ue100' + name.charAt(0)));
            } else if (name.isEmpty()) {
                plain.append(' ');
            }
        }
        return plain.append(value, from, value.length()).toString();
    }

    private static int accent(String value, int from, String sign, StringBuilder plain) {
        Matcher letter = ACCENTED.matcher(value).region(from, value.length());
        if (!letter.find()) {
            return from;
        }
        String named = letter.group(1);
        String below = named == null
                ? letter.group(2)
                : named.equals("i") || named.equals("j") ? named : SIGNS.getOrDefault(named, "");
        // the letter first, the sign on it after
        plain.append(below).append(below.isEmpty() || below.equals("}") ? "" : sign);
        return letter.end();
    }

    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean isEscaped = text.startsWith(OPEN, at) && at + 1 < text.length();
            plain.append(isEscaped ? (char) (text.charAt(++at) - '\ue100') : text.charAt(at));
        }
        return plain.toString();
    }
}
