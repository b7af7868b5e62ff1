package org.caveat.export.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportOptions;
import org.caveat.export.Extra;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Fixity;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.caveat.model.Title;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

/** The photographs, one a row. */
final class PhotographTable {
    private static final List<String> COLUMNS = List.of(
            "file",
            "bytes",
            "sha256",
            "width",
            "height",
            "title_*",
            "title_origin",
            "caption_*",
            "original_caption",
            "original_caption_by",
            "description_id",
            "original_caption_id",
            "alt_*",
            "lead_caveat",
            "date_edtf",
            "date_display",
            "date_earliest",
            "date_latest",
            "date_basis",
            "accession",
            "identifiers",
            "repository",
            "places",
            "makers",
            "rights_uri",
            "text_rights_uri",
            "labels",
            "keywords",
            "medium",
            "source_type",
            "author",
            "created",
            "modified");
    private static final String ACCESSION = "accession";

    private final CaveatTexts texts;
    private final String language;
    private final boolean withPlace;

    private PhotographTable(CaveatTexts texts, String language, boolean withPlace) {
        this.texts = texts;
        this.language = language;
        this.withPlace = withPlace;
    }

    /** @param language that of texts that do not name theirs */
    static Table of(CaveatTexts texts, String language, ExportOptions options) {
        PhotographTable table = new PhotographTable(texts, language, options.carries(Extra.GPS));
        return new Table("photographs", columns(options), photograph -> List.of(table.row(photograph)));
    }

    private Row row(PublishedPhotograph photograph) {
        Row row = new Row(language).put("file", photograph.file());
        file(row, photograph);
        words(row, photograph);
        thing(row, photograph.state().photograph());
        photograph.state().photograph().taken().ifPresent(taken -> date(row, taken));
        page(row, photograph.state().page());
        if (withPlace) {
            place(row, photograph.holding());
        }
        return row;
    }

    private static List<String> columns(ExportOptions options) {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (options.carries(Extra.GPS)) {
            columns.addAll(List.of("gps_latitude", "gps_longitude"));
        }
        return columns;
    }

    private static void file(Row row, PublishedPhotograph photograph) {
        Photograph said = photograph.state().photograph();
        long onDisk = photograph.holding().facts().header().bytes();
        row.size(
                "bytes",
                onDisk > 0 ? onDisk : said.get(PhotographFields.BYTE_SIZE).orElse(0L));
        row.size("width", photograph.width());
        row.size("height", photograph.height());
        said.get(PhotographFields.FIXITY).stream()
                .filter(fixity -> fixity.algorithm().equals(Fixity.SHA_256))
                .reduce((older, newer) -> newer)
                .ifPresent(fixity -> row.put("sha256", fixity.digest()));
    }

    private void words(Row row, PublishedPhotograph photograph) {
        AnnotatedPhotograph state = photograph.state();
        Photograph said = state.photograph();
        row.texts("title", said.titles().stream().map(Title::text).toList());
        row.put(
                "title_origin",
                Joined.values(said.titles().stream()
                        .flatMap(title -> title.origin().stream())
                        .distinct()
                        .toList()));
        row.texts("alt", said.altTexts());
        row.texts("caption", state.description());
        row.put("description_id", state.caption().map(Statement::id));
        row.put("text_rights_uri", state.caption().flatMap(caption -> caption.get(StatementFields.RIGHTS)));
        original(
                row,
                state.statements().stream().filter(Statement::isOriginalCaption).toList());
        row.put("lead_caveat", state.leadCaveat().map(lead -> texts.in(language, lead)));
    }

    /** There can be several, as of several agencies; they stand below each other. */
    private static void original(Row row, List<Statement> originals) {
        List<String> texts = originals.stream()
                .flatMap(original -> original.texts().stream())
                .map(Text::value)
                .toList();
        row.put("original_caption", String.join("\n\n", texts));
        row.put("original_caption_id", Joined.values(originals, Statement::id));
        List<Agent> writers = originals.stream()
                .flatMap(original -> original.get(StatementFields.BODY).stream())
                .flatMap(body -> body.creator().stream())
                .distinct()
                .toList();
        row.put("original_caption_by", Joined.values(writers, Agent::name));
    }

    private static void thing(Row row, Photograph said) {
        List<Identifier> identifiers = said.get(PhotographFields.IDENTIFIER);
        row.put("accession", Joined.values(ofScheme(identifiers, true), Identifier::value));
        row.put(
                "identifiers",
                Joined.values(ofScheme(identifiers, false), number -> number.scheme() + "=" + number.value()));
        row.put("repository", said.get(PhotographFields.REPOSITORY).map(Agent::name));
        row.put("places", Joined.values(said.get(PhotographFields.PLACE), PhotographTable::name));
        row.put("makers", Joined.values(said.get(PhotographFields.MAKER), PhotographTable::name));
        row.put("rights_uri", said.get(PhotographFields.RIGHTS));
        row.put("labels", Joined.values(said.get(PhotographFields.LABEL), PhotographTable::label));
        row.put("keywords", Joined.values(said.get(PhotographFields.KEYWORD), Name::value));
        row.put("medium", said.get(PhotographFields.MEDIUM));
        row.put("source_type", said.get(PhotographFields.DIGITAL_SOURCE_TYPE));
    }

    private static List<Identifier> ofScheme(List<Identifier> identifiers, boolean accession) {
        return identifiers.stream()
                .filter(number -> number.scheme().equals(ACCESSION) == accession)
                .toList();
    }

    /** A name with what must not be lost of it: what it is of the photograph, and how sure it is. */
    private static String name(Name name) {
        List<String> more = Stream.of(name.role(), name.certainty().map(Certainty::key))
                .flatMap(Optional::stream)
                .toList();
        return more.isEmpty() ? name.value() : name.value() + " (" + String.join(", ", more) + ")";
    }

    private static String label(CommunityLabel label) {
        return label.value()
                + label.community().map(community -> " — " + community).orElse("")
                + (label.id().isEmpty() ? "" : " <" + label.id() + ">");
    }

    private static void date(Row row, Taken taken) {
        row.put("date_edtf", taken.edtf());
        row.put("date_display", taken.display());
        row.put("date_basis", taken.basis());
        Optional<Bounds> bounds = taken.date().map(Edtf::bounds);
        row.put("date_earliest", bounds.flatMap(Bounds::earliest).map(LocalDate::toString));
        row.put("date_latest", bounds.flatMap(Bounds::latest).map(LocalDate::toString));
    }

    private static void page(Row row, Said page) {
        row.put("author", page.get(PageFields.CREATOR).map(Agent::name));
        row.put("created", page.get(PageFields.CREATED).map(Timestamp::text));
        row.put("modified", page.get(PageFields.MODIFIED).map(Timestamp::text));
    }

    private static void place(Row row, Holding holding) {
        holding.facts().facts().device().gps().ifPresent(gps -> {
            row.put("gps_latitude", gps.latitude());
            row.put("gps_longitude", gps.longitude());
        });
    }
}
