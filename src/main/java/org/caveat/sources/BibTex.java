package org.caveat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** BibTeX and BibLaTeX, as Zotero and Better BibTeX write them: entries with fields, texts that are named, cross references. */
final class BibTex implements Format {
    @Override
    public void read(String text, Gathering into) {
        BibScanner scanner = new BibScanner(text);
        List<BibScanner.Entry> entries = new ArrayList<>();
        while (scanner.toNext()) {
            try {
                scanner.entry().ifPresent(entries::add);
            } catch (Unusable broken) {
                into.problem(scanner.begun(), broken.key(), broken.arguments());
                scanner.giveUp();
            }
        }
        Map<String, BibScanner.Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        entries.stream()
                .filter(entry -> !entry.type().equals("xdata"))
                .forEach(entry -> into.take(BibEntry.said(inheriting(entry, byKey)), entry.line()));
    }

    /** An entry with what it takes from the one that it refers to: a chapter its book's title and place. */
    private static BibScanner.Entry inheriting(BibScanner.Entry entry, Map<String, BibScanner.Entry> all) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        for (String reference : List.of("crossref", "xdata")) {
            BibScanner.Entry parent = all.get(fields.getOrDefault(reference, "").strip());
            if (parent != null) {
                parent.fields().forEach((name, value) -> {
                    boolean isTitle = reference.equals("crossref") && name.equals("title");
                    fields.putIfAbsent(isTitle ? "booktitle" : name, value);
                });
            }
        }
        return new BibScanner.Entry(entry.type(), entry.key(), fields, entry.line());
    }
}
