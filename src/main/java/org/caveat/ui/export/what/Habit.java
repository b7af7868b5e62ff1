package org.caveat.ui.export.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.Extra;
import org.caveat.settings.ExportChoice;

/**
 * How a collection is exported, as it is remembered. That an earlier export may be replaced is not remembered: it holds for
 * the folder that the collection's own last export was written into, and for no other.
 */
public final class Habit {
    private static final String REVIEWED_ONLY = "reviewed-only";
    private static final String WITH = "with-";

    private Habit() {}

    /**
     * Chooses what was chosen the last time, as far as it is still there. Where a selection is open now, that one stays
     * chosen.
     */
    public static void choose(ExportChoice choice, WhatModel what) {
        List<String> known =
                what.allFormats().stream().filter(choice.formats()::contains).toList();
        if (!known.isEmpty()) {
            what.formats().retainAll(known);
            what.formats().addAll(known);
        }
        for (String option : choice.options()) {
            if (option.startsWith(WITH)) {
                Extra.of(option.substring(WITH.length())).ifPresent(what.extras()::add);
            }
            Choosable.of(option).ifPresent(what.chosen()::add);
            what.copies().choose(option);
        }
        what.reviewedOnlyProperty().set(choice.options().contains(REVIEWED_ONLY));
        choice.places().baseUrl().ifPresent(what.baseUrlProperty()::set);
        choice.places().target().ifPresent(what.targetProperty()::set);
        what.wasWritten(choice.places().written());
        if (what.scopeProperty().get() instanceof Scope.All) {
            what.scopes().stream()
                    .filter(scope -> choice.scope().equals(Optional.of(scope.key())))
                    .findFirst()
                    .ifPresent(what.scopeProperty()::set);
        }
    }

    /**
     * What is to be remembered.
     *
     * @param before what was remembered: of it stays what this version does not know
     */
    public static ExportChoice of(WhatModel what, ExportChoice before) {
        List<String> formats = new ArrayList<>(what.wishProperty().get().formats());
        before.formats().stream()
                .filter(format -> !what.allFormats().contains(format))
                .forEach(formats::add);
        Optional<String> baseUrl =
                Optional.of(what.baseUrlProperty().get().strip()).filter(typed -> !typed.isEmpty());
        Optional<String> target =
                Optional.of(what.targetProperty().get().strip()).filter(typed -> !typed.isEmpty());
        return new ExportChoice(
                formats,
                options(what, before),
                Optional.of(what.scopeProperty().get().key()),
                new ExportChoice.Places(target, before.places().written(), baseUrl),
                before.unknown());
    }

    private static List<String> options(WhatModel what, ExportChoice before) {
        List<String> options = new ArrayList<>();
        if (what.reviewedOnlyProperty().get()) {
            options.add(REVIEWED_ONLY);
        }
        for (Extra extra : Extra.values()) {
            if (what.extras().contains(extra)) {
                options.add(WITH + extra.key());
            }
        }
        for (Choosable one : Choosable.values()) {
            if (what.chosen().contains(one)) {
                options.add(one.key());
            }
        }
        options.addAll(what.copies().remembered());
        before.options().stream().filter(option -> !isKnown(option)).forEach(options::add);
        return options;
    }

    private static boolean isKnown(String option) {
        boolean isExtra = option.startsWith(WITH)
                && Extra.of(option.substring(WITH.length())).isPresent();
        return option.equals(REVIEWED_ONLY) || isExtra || Choosable.of(option).isPresent() || CopiesModel.isOne(option);
    }
}
