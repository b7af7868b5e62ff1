package org.caveat.wild;

import java.nio.charset.StandardCharsets;
import org.caveat.text.codes.Codes;
import org.caveat.text.codes.CodesReader;

/** A file of codes gives codes that can be typed, and of what is none the line. */
public final class CodesFuzz {
    private CodesFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Codes codes = CodesReader.read(bytes);
        codes.problems().forEach(problem -> Promise.kept(problem.line() >= 0, "a problem stands in a line"));
        codes.alternatives().forEach((code, texts) -> {
            Promise.kept(!texts.isEmpty(), "a code stands for something");
            Codes.Typed typed = codes.atTheEndOf("x \\" + code + "\\").orElseThrow();
            Promise.kept(typed.texts().equals(texts), "a code that is typed gives what it stands for");
        });
        codes.atTheEndOf(new String(bytes, StandardCharsets.UTF_8));
    }
}
