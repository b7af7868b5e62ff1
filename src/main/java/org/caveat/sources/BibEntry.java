package org.caveat.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of BibTeX and BibLaTeX mean in the words of the Citation Style Language. */
final class BibEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("artwork", "graphic"),
            Map.entry("audio", "song"),
            Map.entry("book", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("collection", "book"),
            Map.entry("conference", "paper-conference"),
            Map.entry("dataset", "dataset"),
            Map.entry("electronic", "webpage"),
            Map.entry("image", "graphic"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legislation", "legislation"),
            Map.entry("letter", "personal_communication"),
            Map.entry("manual", "report"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("movie", "motion_picture"),
            Map.entry("music", "song"),
            Map.entry("mvbook", "book"),
            Map.entry("online", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("proceedings", "book"),
            Map.entry("report", "report"),
            Map.entry("software", "software"),
            Map.entry("suppbook", "chapter"),
            Map.entry("techreport", "report"),
            Map.entry("thesis", "thesis"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("video", "motion_picture"),
            Map.entry("www", "webpage"));

    /** Each member, and the fields that say it: the first of them that is there. */
    private static final Map<String, List<String>> PLAIN = Map.ofEntries(
            Map.entry("title-short", List.of("shorttitle")),
            Map.entry("container-title", List.of("journaltitle", "journal", "booktitle", "maintitle")),
            Map.entry("collection-title", List.of("series")),
            Map.entry("event-title", List.of("eventtitle")),
            Map.entry("publisher", List.of("publisher", "institution", "school", "organization")),
            Map.entry("publisher-place", List.of("location", "address")),
            Map.entry("volume", List.of("volume")),
            Map.entry("edition", List.of("edition")),
            Map.entry("language", List.of("langid", "language")),
            Map.entry("number-of-volumes", List.of("volumes")),
            Map.entry("number-of-pages", List.of("pagetotal")),
            Map.entry("ISBN", List.of("isbn")),
            Map.entry("ISSN", List.of("issn")),
            Map.entry("archive", List.of("library")),
            Map.entry("note", List.of("note")));

    private static final Map<String, String> NAMES = Map.of(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "bookauthor", "container-author");
    private static final Map<String, String> DEGREES = Map.of(
            "phdthesis", "PhD thesis",
            "mastersthesis", "Master’s thesis",
            "mathesis", "Master’s thesis",
            "bathesis", "Bachelor’s thesis",
            "techreport", "Technical report");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^{}]*)\\}");

    private BibEntry() {}

    static Map<String, Object> said(BibScanner.Entry entry) {
        Map<String, String> fields = entry.fields();
        Map<String, Object> said = new LinkedHashMap<>();
        String type = TYPES.getOrDefault(entry.type(), "document");
        said.put("id", entry.key());
        said.put("type", type);
        put(said, "title", titled(fields));
        PLAIN.forEach((member, named) -> put(said, member, Latex.text(first(fields, named))));
        NAMES.forEach((field, member) -> {
            List<Map<String, Object>> names = BibNames.of(fields.getOrDefault(field, ""));
            if (!names.isEmpty()) {
                said.put(member, names);
            }
        });
        put(
                said,
                type.startsWith("article") ? "issue" : "number",
                Latex.text(first(fields, List.of("number", "issue"))));
        put(said, "page", Latex.text(first(fields, List.of("pages"))).replace('–', '-'));
        put(said, "genre", genre(entry));
        put(said, "DOI", Latex.verbatim(fields.getOrDefault("doi", "")));
        put(said, "URL", address(fields));
        put(said, "accessed", Latex.text(fields.getOrDefault("urldate", "")));
        put(said, "original-date", Latex.text(fields.getOrDefault("origdate", "")));
        put(said, "issued", issued(fields));
        return said;
    }

    private static void put(Map<String, Object> said, String member, String value) {
        if (!value.isBlank()) {
            said.put(member, value);
        }
    }

    private static String first(Map<String, String> fields, List<String> named) {
        return named.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String titled(Map<String, String> fields) {
        String title = Latex.text(fields.getOrDefault("title", ""));
        String under = Latex.text(fields.getOrDefault("subtitle", ""));
        return under.isEmpty() ? title : title + ": " + under;
    }

    private static String genre(BibScanner.Entry entry) {
        String type = Latex.text(entry.fields().getOrDefault("type", ""));
        String own = DEGREES.getOrDefault(entry.type(), "");
        return type.isEmpty() ? own : DEGREES.getOrDefault(type, type);
    }

    private static String address(Map<String, String> fields) {
        Matcher published = URL.matcher(fields.getOrDefault("howpublished", ""));
        String url = fields.getOrDefault("url", "");
        return Latex.verbatim(url.isBlank() && published.find() ? published.group(1) : url);
    }

    private static String issued(Map<String, String> fields) {
        String date = Latex.verbatim(fields.getOrDefault("date", ""));
        String year = Latex.text(fields.getOrDefault("year", ""));
        String month = month(Latex.text(fields.getOrDefault("month", "")).toLowerCase(Locale.ROOT));
        return !date.isEmpty() ? date : year.matches("\\d{4}") ? year + month : year;
    }

    private static String month(String words) {
        int known = words.length() < 3 ? -1 : MONTHS.indexOf(words.substring(0, 3));
        String number = known >= 0 && known % 3 == 0 ? String.valueOf(known / 3 + 1) : words;
        return number.matches("[1-9]|0[1-9]|1[0-2]") ? "-" + number : "";
    }
}
