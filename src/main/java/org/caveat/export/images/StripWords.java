package org.caveat.export.images;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.export.CaveatView;
import org.caveat.export.CaveatViews;
import org.caveat.export.Destinations;
import org.caveat.export.EvidenceView;
import org.caveat.export.ExportWords;
import org.caveat.export.Glyphs;
import org.caveat.export.Headings;
import org.caveat.export.PageWords;
import org.caveat.export.PhotographView;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.RightsWords;
import org.caveat.imaging.PathData;
import org.caveat.model.Caveat;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/** Finds the words of a strip: of what is published of a photograph, the lead caveat first, then all others. */
final class StripWords {
    private static final String BETWEEN = " · ";
    private static final String MUTED = "#57554F";

    private final PageWords page;
    private final ExportWords words;
    private final Messages messages;
    private final boolean isAlone;
    private final Glyphs glyphs = new Glyphs();

    /** @param isAlone whether there is no file in which all is said in full: then the strip does */
    StripWords(PageWords page, Messages messages, boolean isAlone) {
        this.page = page;
        this.isAlone = isAlone;
        this.words = page.labels();
        this.messages = messages;
    }

    /** @param unseen why its picture is not above the strip; empty where it is */
    StripContent of(PublishedPhotograph photograph, Optional<String> unseen) {
        CaveatViews views = new CaveatViews(Destinations.NOWHERE, photograph, new Places(photograph, false), page);
        Optional<Caveat> lead = photograph.state().leadCaveat();
        List<Caveat> caveats = photograph.state().caveatsInOrder();
        List<Entry> others = caveats.stream()
                .filter(caveat -> !lead.map(Caveat::id).equals(Optional.of(caveat.id())))
                .map(caveat -> entry(caveat, views.of(caveat), Style.TEXT))
                .toList();
        return new StripContent(
                head(photograph, unseen),
                lead.map(caveat -> entry(caveat, views.of(caveat), Style.LEAD)),
                others,
                List.of(foot(caveats)));
    }

    private List<Words> head(PublishedPhotograph photograph, Optional<String> unseen) {
        PhotographView.Head head = new Headings(page).head(photograph);
        List<Words> said = new ArrayList<>();
        unseen.ifPresent(reason -> said.add(Words.of(Style.TEXT, words.get("cannot-be-shown") + " " + reason)));
        said.add(Words.of(Style.TITLE, head.titles().get(0).value()));
        Photograph thing = photograph.state().photograph();
        Stream.of(
                        Stream.of(head.credit(), head.date())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(BETWEEN)),
                        thing.get(PhotographFields.RIGHTS)
                                .map(uri -> RightsWords.of(uri, words))
                                .orElse(""))
                .filter(line -> !line.isBlank())
                .forEach(line -> said.add(Words.of(Style.CREDIT, line)));
        thing.get(PhotographFields.LABEL).forEach(label -> said.add(Words.of(Style.CREDIT, label(label))));
        return said;
    }

    private static String label(CommunityLabel label) {
        return Stream.of(label.community().orElse(""), label.value(), label.id())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    private Words foot(List<Caveat> caveats) {
        long shortened =
                caveats.stream().filter(caveat -> shortForm(caveat).isPresent()).count();
        return caveats.isEmpty()
                ? Words.of(Style.FOOT, words.get("nobody-asked"))
                : Words.of(
                        Style.FOOT,
                        isAlone
                                ? messages.get("export.strip-foot-alone", caveats.size())
                                : messages.get("export.strip-foot", caveats.size(), shortened));
    }

    private Entry entry(Caveat caveat, CaveatView view, Style style) {
        return new Entry(sign(caveat), view.standing().certainty(), texts(caveat, view, style), record(view));
    }

    private Words.Sign sign(Caveat caveat) {
        String colour = Glyphs.colour(caveat.kind());
        String path = glyphs.kind(caveat.kind().key());
        return new Words.Sign(path.isEmpty() ? ring() : PathData.outline(path), colour);
    }

    /** Of a kind without a glyph of its own. */
    private static Shape ring() {
        Area ring = new Area(new Ellipse2D.Double(1, 1, 14, 14));
        ring.subtract(new Area(new Ellipse2D.Double(2.5, 2.5, 11, 11)));
        return ring;
    }

    private Optional<String> shortForm(Caveat caveat) {
        return Text.best(caveat.shortTexts(), page.tongue().page())
                .map(Text::value)
                .filter(text -> !isAlone && !text.isBlank());
    }

    private List<Words> texts(Caveat caveat, CaveatView view, Style style) {
        Optional<String> shortForm = shortForm(caveat);
        String text = shortForm.orElseGet(() -> page.texts().in(page.tongue().page(), caveat));
        boolean isTurned = Direction.isRightToLeft(text);
        Words.Look look = view.standing().withdrawal() == null ? Words.Look.PLAIN : Words.Look.STRUCK;
        List<Words.Piece> label = List.of(
                new Words.Run(view.kind().label() + ".", Words.Look.STRONG, Glyphs.colour(caveat.kind())),
                new Words.Run(" ", Words.Look.PLAIN, Glyphs.INK));
        List<Words.Piece> said = new ArrayList<>(isTurned ? List.of() : label);
        said.add(new Words.Run(text, look, Glyphs.INK));
        if (shortForm.isPresent()) {
            said.add(new Words.Run(" " + messages.get("export.strip-short"), Words.Look.PLAIN, MUTED));
        }
        Words turned = new Words(style, isTurned, said);
        return isTurned ? List.of(new Words(style, false, label), turned) : List.of(turned);
    }

    private List<Words> record(CaveatView view) {
        List<String> parts = new ArrayList<>(List.of(view.standing().certaintyWord()));
        parts.addAll(view.standing().pills());
        view.subject().facts().forEach(fact -> parts.add(fact.words()));
        CaveatView.Sources sources = view.sources();
        List<Words> record = new ArrayList<>();
        if (!sources.isDisputed() && !sources.supporting().isEmpty()) {
            String cited = cited(sources.supporting());
            parts.add(sources.isNotKnown() ? words.labelled(words.get("looked-in"), cited) : cited);
        }
        record.add(Words.of(Style.RECORD, String.join(BETWEEN, parts)));
        if (sources.isDisputed()) {
            dispute(record, sources);
        } else if (sources.isUnsourced()) {
            record.add(marked(
                    "no-source",
                    MUTED,
                    words.get(sources.isNotKnown() ? "nobody-looked" : "no-source"),
                    Words.Look.PLAIN));
        }
        if (view.standing().withdrawal() != null) {
            record.add(Words.of(
                    Style.RECORD,
                    words.get("no-longer-stands", view.standing().withdrawal().reason())));
        }
        return record;
    }

    private void dispute(List<Words> record, CaveatView.Sources sources) {
        record.add(marked("disputed", Glyphs.INK, words.get("dispute"), Words.Look.STRONG));
        record.add(Words.of(
                Style.RECORD,
                words.labelled(
                        words.get("asserts"),
                        sources.supporting().isEmpty() ? words.get("nobody-cited") : cited(sources.supporting()))));
        record.add(Words.of(Style.RECORD, words.labelled(words.get("disputes"), cited(sources.disputing()))));
    }

    private Words marked(String sign, String colour, String said, Words.Look look) {
        return new Words(
                Style.RECORD,
                false,
                List.of(
                        new Words.Sign(PathData.outline(glyphs.sign(sign)), colour),
                        new Words.Run(" " + said, look, colour)));
    }

    private String cited(List<EvidenceView> sources) {
        return words.inARow(sources.stream().map(this::cited).toList());
    }

    private String cited(EvidenceView source) {
        EvidenceView.Work work = source.work();
        String locator = work.locator() == null ? "" : work.locator();
        boolean endsTwice = work.citation().endsWith(".") && !locator.isBlank();
        String citation =
                endsTwice ? work.citation().substring(0, work.citation().length() - 1) : work.citation();
        String cited =
                Stream.of(citation, locator).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return cited.isEmpty() ? words.get("source-unnamed") : cited;
    }
}
