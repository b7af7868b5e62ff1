package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.given.Quoted;
import org.caveat.collection.versions.OpenField;
import org.caveat.sidecar.versions.Version;

/**
 * What was chosen for a field that has several versions.
 *
 * @param version the one to take; empty where all are kept
 */
record Choice(OpenField field, Optional<Version> version) {
    private static final String BOTH = "both";

    /**
     * Reads what was chosen, such as {@code medium=2} or {@code description=both}.
     *
     * @throws Refusal where there is no such field or version, or a field is chosen twice
     */
    static List<Choice> among(List<OpenField> open, List<String> given, Desk desk, String in) throws Refusal {
        List<Choice> choices = new ArrayList<>();
        for (String one : given) {
            Choice choice = of(open, one, desk, in);
            if (choices.stream().anyMatch(other -> other.field().equals(choice.field()))) {
                throw desk.wrongUsage("cli.choose-twice", choice.field().name());
            }
            choices.add(choice);
        }
        return choices;
    }

    private static Choice of(List<OpenField> open, String given, Desk desk, String in) throws Refusal {
        int equals = given.lastIndexOf('=');
        String name = equals < 0 ? given : given.substring(0, equals);
        String wanted = equals < 0 ? "" : given.substring(equals + 1);
        OpenField field = open.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(open, name, desk, in));
        if (wanted.equals(BOTH)) {
            if (!field.holdsBoth()) {
                throw desk.wrongUsage("cli.choose-not-both", name);
            }
            return new Choice(field, Optional.empty());
        }
        for (int at = 0; at < field.versions().size(); at++) {
            if (wanted.equals(String.valueOf(at + 1))) {
                return new Choice(field, Optional.of(field.versions().get(at).version()));
            }
        }
        throw desk.wrongUsage(
                "cli.choose-which", Quoted.of(given), name, field.versions().size());
    }

    private static Refusal unknown(List<OpenField> open, String name, Desk desk, String in) {
        String names = open.stream().map(OpenField::name).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? desk.wrongUsage("cli.choose-nothing", in)
                : desk.wrongUsage("cli.choose-unknown", in, Quoted.of(name), names);
    }

    /** A version that this program cannot read is not chosen here. */
    Refusal unreadable(Desk desk, String in) {
        return desk.wrongUsage("cli.choose-unreadable", in, field.name());
    }
}
