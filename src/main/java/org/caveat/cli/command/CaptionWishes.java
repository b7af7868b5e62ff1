package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caveat.cli.console.Refusal;
import org.caveat.edit.caption.CaptionField;

/** What is asked of each field of a caption: to be cleared, to be said anew, to have something added. */
final class CaptionWishes {
    private final Desk desk;
    private final Set<CaptionField> cleared = EnumSet.noneOf(CaptionField.class);
    private final Map<CaptionField, List<String>> set = new EnumMap<>(CaptionField.class);
    private final Map<CaptionField, List<String>> added = new EnumMap<>(CaptionField.class);

    private CaptionWishes(Desk desk) {
        this.desk = desk;
    }

    static CaptionWishes of(CaptionOptions options, Desk desk) throws Refusal {
        CaptionWishes wishes = new CaptionWishes(desk);
        wishes.named(options);
        for (String assignment : options.sets) {
            wishes.assign("--set", assignment, wishes.set);
        }
        for (String assignment : options.adds) {
            wishes.assign("--add", assignment, wishes.added);
        }
        for (String field : options.clears) {
            wishes.cleared.add(NamedField.of(field, desk));
        }
        if (wishes.set.isEmpty() && wishes.added.isEmpty() && wishes.cleared.isEmpty()) {
            throw desk.wrongUsage("cli.caption-nothing");
        }
        return wishes;
    }

    Set<CaptionField> cleared() {
        return cleared;
    }

    Map<CaptionField, List<String>> set() {
        return set;
    }

    Map<CaptionField, List<String>> added() {
        return added;
    }

    private void named(CaptionOptions options) throws Refusal {
        put(CaptionField.HEADLINE, options.headline.stream().toList());
        put(CaptionField.DESCRIPTION, options.description.stream().toList());
        put(CaptionField.ALT, options.alt.stream().toList());
        put(CaptionField.ORIGINAL_CAPTION, options.originalCaption.stream().toList());
        put(CaptionField.INSTANT, options.instant.stream().toList());
        put(CaptionField.INSTANT_BASIS, options.instantBasis.stream().toList());
        put(CaptionField.PLACE, options.places);
        put(CaptionField.PERSON, options.persons);
        put(CaptionField.CREATOR, options.creators);
        put(CaptionField.IDENTIFIER, options.identifiers);
        put(CaptionField.RIGHTS, options.rights.stream().toList());
        put(CaptionField.KEYWORD, options.keywords);
        put(CaptionField.TITLE_ORIGIN, options.titleOrigin.stream().toList());
    }

    private void put(CaptionField field, List<String> values) throws Refusal {
        for (String value : values) {
            put("--" + field.key(), field, value, set);
        }
    }

    private void assign(String option, String assignment, Map<CaptionField, List<String>> to) throws Refusal {
        int sign = assignment.indexOf('=');
        if (sign < 0) {
            throw desk.wrongUsage("cli.assignment-refused", option, assignment);
        }
        put(option, NamedField.of(assignment.substring(0, sign), desk), assignment.substring(sign + 1), to);
    }

    private void put(String option, CaptionField field, String value, Map<CaptionField, List<String>> to)
            throws Refusal {
        if (value.isBlank()) {
            throw desk.wrongUsage("cli.caption-blank", option, field.key());
        }
        List<String> values = to.computeIfAbsent(field, first -> new ArrayList<>());
        if (!field.isList() && !values.isEmpty()) {
            throw desk.wrongUsage("cli.field-twice", field.key());
        }
        values.add(value);
    }
}
