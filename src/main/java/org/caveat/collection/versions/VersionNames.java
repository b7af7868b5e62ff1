package org.caveat.collection.versions;

import java.util.Map;
import java.util.Optional;
import org.caveat.edit.caption.CaptionField;
import org.caveat.model.Statement;
import org.caveat.sidecar.versions.Disagreement;

/** The names of fields as one types them: those of the command line where it has one, else the sidecar's. */
public final class VersionNames {
    private static final String PREFIX = "caveat:";
    private static final Map<String, CaptionField> OF_THE_CAPTION = Map.of(
            "caveat:title", CaptionField.HEADLINE,
            "caveat:altText", CaptionField.ALT,
            "caveat:date", CaptionField.INSTANT,
            "caveat:maker", CaptionField.CREATOR);

    private VersionNames() {}

    /** The name of a field, which is no other's in the same sidecar. */
    public static String of(Disagreement of, Optional<Statement> statement) {
        String plain = of.field().startsWith(PREFIX) ? of.field().substring(PREFIX.length()) : of.field();
        String field = of.isOfTheWhole() ? "whole" : plain;
        String thing = of.thing().map(id -> ":" + id).orElse("");
        if (statement.filter(Statement::isCaption).isPresent()) {
            return inCaption(CaptionField.DESCRIPTION.key(), field);
        }
        if (statement.filter(Statement::isOriginalCaption).isPresent()) {
            return inCaption(CaptionField.ORIGINAL_CAPTION.key(), field);
        }
        return statement.isPresent()
                ? inCaption(of.in(), field)
                : Optional.ofNullable(OF_THE_CAPTION.get(of.field()))
                        .map(CaptionField::key)
                        .orElse(field + thing);
    }

    private static String inCaption(String statement, String field) {
        return field.equals("body") ? statement : statement + ":" + field;
    }
}
