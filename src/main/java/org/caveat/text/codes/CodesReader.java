package org.caveat.text.codes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caveat.text.codes.Codes.Problem;

/**
 * Reads a file of codes: in each line a code, a tabulator, what it stands for, and after further tabulators what else it
 * may stand for. UTF-8; a line that begins with {@code #} is a remark. A line that is not understood costs no other.
 */
public final class CodesReader {
    /** Bytes. */
    public static final int LARGEST = 1024 * 1024;

    private static final Pattern CODE = Pattern.compile("[^\\\\=#\\s][^\\\\=#\\n]{0,63}");
    private static final Pattern LINES = Pattern.compile("\r\n|\r|\n");

    private final Map<String, List<String>> alternatives = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CodesReader() {}

    public static Codes read(byte[] file) {
        CodesReader reader = new CodesReader();
        if (file.length > LARGEST) {
            reader.problem(Problem.Kind.TOO_LARGE, 0, "");
        } else {
            reader.readText(file);
        }
        return new Codes(reader.alternatives, reader.problems);
    }

    private void readText(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String[] lines = LINES.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
            for (int at = 0; at < lines.length; at++) {
                line(lines[at], at + 1);
            }
        } catch (CharacterCodingException notUtf8) {
            problem(Problem.Kind.NOT_TEXT, 0, "");
        }
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        String code = cells[0].strip();
        List<String> texts = Arrays.stream(cells)
                .skip(1)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!CODE.matcher(code).matches()) {
            problem(Problem.Kind.NOT_A_CODE, number, code);
        } else if (texts.isEmpty()) {
            problem(Problem.Kind.NO_TEXT, number, code);
        } else if (alternatives.putIfAbsent(code, texts) != null) {
            problem(Problem.Kind.TWICE, number, code);
        }
    }

    private void problem(Problem.Kind kind, int line, String code) {
        problems.add(new Problem(kind, line, code));
    }
}
