package org.caveat.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caveat.model.Text;

/**
 * Texts of which each language stands for itself: what is said in one that is missing joins the others, and what stands in
 * one gives way, or does not, without the others.
 *
 * @param textOf the text of a value
 * @param agrees whether what comes in says nothing that does not stand
 */
record ByLanguage<T>(Function<T, Text> textOf, BiPredicate<T, T> agrees, Terms terms) implements Meeting<List<T>> {

    @Override
    public Met<List<T>> meet(List<T> there, List<T> coming) {
        Map<String, List<T>> stands = grouped(there);
        List<T> result = new ArrayList<>(there);
        boolean isKept = false;
        boolean isAdded = false;
        boolean isReplaced = false;
        for (Map.Entry<String, List<T>> language : grouped(coming).entrySet()) {
            List<T> before = stands.getOrDefault(language.getKey(), List.of());
            boolean isSilent =
                    before.stream().allMatch(each -> textOf.apply(each).value().isBlank());
            if (isSame(before, language.getValue())) {
                continue;
            }
            if (isSilent || terms.replaces()) {
                put(result, before, language.getValue());
            }
            isAdded |= isSilent;
            isReplaced |= !isSilent && terms.replaces();
            isKept |= !isSilent && !terms.replaces();
        }
        if (isReplaced || isAdded) {
            Difference.Effect effect = isReplaced
                    ? Difference.Effect.REPLACED
                    : isSilent(there) ? Difference.Effect.ADDED : Difference.Effect.JOINED;
            return Met.of(List.copyOf(result), effect);
        }
        return isKept ? Met.of(there, Difference.Effect.KEPT) : Met.same(there);
    }

    private boolean isSilent(List<T> all) {
        return all.stream().allMatch(each -> textOf.apply(each).value().isBlank());
    }

    /** In the place of what stood in that language; behind all others, where nothing did. */
    private void put(List<T> all, List<T> before, List<T> coming) {
        int at = before.isEmpty() ? all.size() : all.indexOf(before.get(0));
        all.removeAll(before);
        all.addAll(Math.min(at, all.size()), coming);
    }

    /** A table has one cell a language, in which several texts stand below each other. */
    private boolean isSame(List<T> there, List<T> coming) {
        if (there.size() == coming.size()) {
            boolean all = true;
            for (int i = 0; i < there.size(); i++) {
                all &= agrees.test(there.get(i), coming.get(i));
            }
            return all;
        }
        return coming.size() == 1 && joined(there).equals(joined(coming));
    }

    private String joined(List<T> texts) {
        return texts.stream().map(textOf).map(Text::value).collect(Collectors.joining("\n\n"));
    }

    private Map<String, List<T>> grouped(List<T> texts) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        for (T text : texts) {
            String tag = textOf.apply(text).language();
            String language = (tag.isEmpty() ? terms.language() : tag).toLowerCase(Locale.ROOT);
            grouped.computeIfAbsent(language, none -> new ArrayList<>()).add(text);
        }
        return grouped;
    }
}
