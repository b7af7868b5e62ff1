package org.caveat.cli.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.edit.caption.CaptionField;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Stance;
import org.caveat.model.Status;

/** The words that may stand where a value is called so, in a help: those that are known beforehand. */
public final class KnownWords {
    private static final String LIST = "[,";
    private static final EnumSet<CaptionField> FIELDS = EnumSet.range(CaptionField.HEADLINE, CaptionField.TITLE_ORIGIN);

    private final Map<String, List<String>> words;

    public KnownWords(Exports exports) {
        words = Map.of(
                "KIND", keys(Kind.KNOWN.stream().map(Kind::key)),
                "C", keys(Certainty.KNOWN.stream().map(Certainty::key)),
                "STATUS", List.of(Status.DRAFT.key(), Status.REVIEWED.key()),
                "STANCE", keys(Stance.KNOWN.stream().map(Stance::key)),
                "ORIGIN", CaptionRevision.ORIGINS,
                "FIELD", keys(FIELDS.stream().map(CaptionField::key)),
                "FORMAT[,FORMAT...]", exports.formats(),
                "WHAT[,WHAT...]", keys(Arrays.stream(Extra.values()).map(Extra::key)));
    }

    private static List<String> keys(Stream<String> keys) {
        return keys.toList();
    }

    /** The words for a value that is called so; none, where nobody can know them. */
    public List<String> of(String label) {
        boolean namesThem = label.matches("[a-z|]+");
        return namesThem ? List.of(label.split("\\|", -1)) : words.getOrDefault(label, List.of());
    }

    /** Whether several can stand there, with commas between. */
    public static boolean isList(String label) {
        return label.contains(LIST);
    }
}
