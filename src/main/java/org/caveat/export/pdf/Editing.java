package org.caveat.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.export.KindView;
import org.caveat.export.LeftOut;
import org.caveat.export.PageWords;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.model.Kind;
import org.caveat.text.Messages;

/** Turns what is composed into pages of XHTML, and finds out beforehand whether there are letters for it. */
final class Editing {
    private final Publication publication;
    private final PageWords words;
    private final PaperWords paper;
    private final Letters letters;
    private final Digits digits;
    private final PdfTemplates templates = new PdfTemplates();

    Editing(Publication publication, Messages messages, Letters letters) {
        this.publication = publication;
        this.words = PageWords.of(publication, messages);
        this.paper = new PaperWords(messages);
        this.letters = letters;
        this.digits = new Digits(letters.faces().get(4).font());
    }

    Composing composing(Shelf shelf) {
        return new Composing(publication.options(), words, shelf, digits);
    }

    Press press() {
        return new Press(letters.faces());
    }

    /** Why a photograph cannot be printed; empty where it can. */
    Optional<LeftOut> refusal(PublishedPhotograph photograph) throws IOException {
        CataloguePage page = composing(new Shelf()).page(photograph, "x", new Pictured(null, null, null));
        String text = Manuscript.text(
                templates.render("part/photograph", Map.of("page", page, "words", words.labels(), "paper", paper)));
        return letters.lackingFor(text)
                .map(lacking -> LeftOut.photograph(photograph.file(), LeftOut.Why.LETTERS, reason(lacking)));
    }

    private String reason(Letters.Lacking lacking) {
        String script = lacking.script().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return lacking.isForWantOfFont()
                ? paper.get("no-font", lacking.sample(), script)
                : paper.get("cannot-set", lacking.sample(), script);
    }

    /** The catalogue, or one of its volumes. */
    String catalogue(Volume volume, List<Bookmark> bookmarks, List<CataloguePage> pages) throws IOException {
        List<KindView> kinds = Kind.KNOWN.stream()
                .map(kind -> KindView.of(kind, words.labels()))
                .toList();
        return templates.render(
                "catalogue",
                Map.of(
                        "volume", volume,
                        "bookmarks", bookmarks,
                        "pages", pages,
                        "kinds", kinds,
                        "words", words.labels(),
                        "paper", paper,
                        "style", style("pdf")));
    }

    /** The contact sheet, three in a row, but for those of which more is to be read first. */
    String sheet(Volume volume, List<Bookmark> bookmarks, List<Leaf> leaves) throws IOException {
        List<List<Leaf>> rows = new ArrayList<>();
        List<Leaf> row = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (!row.isEmpty() && (row.size() == 3 || leaf.isLong())) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            row.add(leaf);
            if (leaf.isLong()) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return templates.render("sheet", page(volume, bookmarks, "rows", rows, style("pdf")));
    }

    /** @param size of the labels */
    String labels(Volume volume, List<Bookmark> bookmarks, List<Leaf> leaves, LabelSize size) throws IOException {
        Map<String, Object> page =
                new HashMap<>(page(volume, bookmarks, "leaves", leaves, style("pdf") + style(size.style())));
        page.put("columns", size.columns());
        return templates.render("labels", page);
    }

    private Map<String, Object> page(
            Volume volume, List<Bookmark> bookmarks, String name, Object leaves, String style) {
        return Map.of(
                "volume",
                volume,
                "bookmarks",
                bookmarks,
                name,
                leaves,
                "words",
                words.labels(),
                "paper",
                paper,
                "style",
                style);
    }

    /**
     * What stands around the photographs of a document.
     *
     * @param name what it is, a key of the paper's words
     * @param number which of its volumes, from 0
     * @param photographs how many are in all volumes
     */
    Volume volume(String name, int number, int volumes, List<PublishedPhotograph> photographs) {
        int caveats = photographs.stream()
                .mapToInt(photograph -> photograph.state().caveats().size())
                .sum();
        Volume.Collection collection = new Volume.Collection(
                publication.title(),
                publication
                        .description()
                        .get(CollectionFields.INSTITUTION)
                        .map(Institution::name)
                        .filter(house -> !house.isBlank())
                        .orElse(null),
                words.tongue().spoken(publication.description().get(CollectionFields.DESCRIPTION)),
                paper.get("counted", photographs.size(), caveats));
        return new Volume(
                words.tongue().page(),
                words.tongue().direction(),
                paper.get(name),
                volumes == 1 ? null : paper.get("volume", number + 1, volumes),
                collection);
    }

    private String style(String name) throws IOException {
        try (InputStream stream = Editing.class.getResourceAsStream("/css/" + name + ".css")) {
            if (stream == null) {
                throw new FileNotFoundException("not in the program: " + name);
            }
            String system = letters.faces().stream()
                    .map(Face::family)
                    .filter(family -> family.startsWith("System"))
                    .map(family -> "'" + family + "'")
                    .collect(Collectors.joining(", "));
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("SYSTEM", system.isEmpty() ? "serif" : system + ", serif");
        }
    }
}
