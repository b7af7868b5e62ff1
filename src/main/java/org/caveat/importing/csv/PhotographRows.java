package org.caveat.importing.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caveat.importing.Ids;
import org.caveat.importing.table.Row;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** The table of photographs: what is said of each as a thing, its caption and its original captions. */
final class PhotographRows {
    private static final String ACCESSION = "accession";
    private static final Pattern LABEL = Pattern.compile("(?s)(.*?)(?: — (.*?))?(?: <([^<>]*)>)?");

    private PhotographRows() {}

    /** @param hasNames whether places and makers have tables of their own, which hold more */
    static void read(Row row, Draft draft, boolean hasNames) {
        thing(row, draft);
        if (!hasNames) {
            several(row, draft, "places", PhotographFields.PLACE, Name::of, Name::value);
            several(row, draft, "makers", PhotographFields.MAKER, Name::of, Name::value);
        }
        caption(row, draft);
        originals(row, draft);
    }

    private static void thing(Row row, Draft draft) {
        Optional<String> origin = row.said("title_origin").filter(word -> !word.contains(Cells.BETWEEN));
        draft.say(
                PhotographFields.TITLE,
                Cells.texts(row, "title", draft.language).stream()
                        .map(text -> new Title(text, origin))
                        .toList());
        draft.say(PhotographFields.ALT_TEXT, Cells.texts(row, "alt", draft.language));
        if (row.said("date_edtf").or(() -> row.said("date_display")).isPresent()) {
            Taken taken =
                    new Taken(row.cell("date_edtf"), row.said("date_display"), row.said("date_basis"), Foreign.NONE);
            draft.say(PhotographFields.DATE, Optional.of(taken));
        }
        several(row, draft, "keywords", PhotographFields.KEYWORD, Name::of, Name::value);
        several(row, draft, "labels", PhotographFields.LABEL, PhotographRows::label, PhotographRows::spelled);
        identifiers(row, draft);
        draft.say(PhotographFields.REPOSITORY, row.said("repository").map(Agent::organization));
        draft.say(PhotographFields.MEDIUM, row.said("medium"));
        draft.say(PhotographFields.DIGITAL_SOURCE_TYPE, row.said("source_type"));
        draft.say(PhotographFields.RIGHTS, row.said("rights_uri"));
    }

    /** Where the cell is spelled as what stands here, it says nothing new, whatever stands between its values. */
    private static <T> void several(
            Row row,
            Draft draft,
            String column,
            Field<List<T>> field,
            Function<String, T> value,
            Function<T, String> spelled) {
        String there = draft.here.photograph().get(field).stream()
                .map(spelled)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(Cells.BETWEEN));
        if (!row.cell(column).equals(there)) {
            draft.say(field, Cells.several(row.cell(column)).stream().map(value).toList());
        }
    }

    private static void identifiers(Row row, Draft draft) {
        List<Identifier> there = draft.here.photograph().get(PhotographFields.IDENTIFIER);
        List<Identifier> coming = new ArrayList<>();
        Cells.several(row.cell(ACCESSION)).forEach(number -> coming.add(Identifier.of(ACCESSION, number)));
        Cells.several(row.cell("identifiers")).forEach(number -> {
            int equals = number.indexOf('=');
            coming.add(Identifier.of(number.substring(0, Math.max(0, equals)), number.substring(equals + 1)));
        });
        boolean isSame = joined(there, true).equals(row.cell(ACCESSION))
                && joined(there, false).equals(row.cell("identifiers"));
        if (!isSame) {
            draft.say(PhotographFields.IDENTIFIER, coming);
        }
    }

    private static String joined(List<Identifier> identifiers, boolean accession) {
        return identifiers.stream()
                .filter(number -> number.scheme().equals(ACCESSION) == accession)
                .map(number -> accession ? number.value() : number.scheme() + "=" + number.value())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(Cells.BETWEEN));
    }

    private static CommunityLabel label(String cell) {
        Matcher parts = LABEL.matcher(cell);
        if (!parts.matches()) {
            return new CommunityLabel("", Optional.empty(), Optional.empty(), cell, Foreign.NONE);
        }
        String id = Optional.ofNullable(parts.group(3)).orElse("");
        return new CommunityLabel(
                id, Optional.ofNullable(parts.group(2)), Optional.empty(), parts.group(1), Foreign.NONE);
    }

    private static String spelled(CommunityLabel label) {
        return label.value()
                + label.community().map(community -> " — " + community).orElse("")
                + (label.id().isEmpty() ? "" : " <" + label.id() + ">");
    }

    private static void caption(Row row, Draft draft) {
        List<Body> bodies = Cells.texts(row, "caption", draft.language).stream()
                .map(PhotographRows::body)
                .toList();
        Optional<String> rights = row.said("text_rights_uri");
        Optional<String> known = row.said("description_id");
        if (bodies.isEmpty() && rights.isEmpty() && known.isEmpty()) {
            return;
        }
        String id = known.orElseGet(() -> Ids.of(draft.fileName, Statement.CAPTION));
        draft.state(describing(draft, id, Statement.CAPTION)
                .with(StatementFields.BODY, bodies)
                .with(StatementFields.RIGHTS, rights));
    }

    private static Body body(Text text) {
        return new Body(text, Optional.empty(), Optional.empty());
    }

    /** Several stand below each other in one cell, each with its id; where they cannot be told apart, they stay one. */
    private static void originals(Row row, Draft draft) {
        String cell = row.cell("original_caption");
        List<String> ids = Cells.several(row.cell("original_caption_id"));
        if (cell.isEmpty() && ids.isEmpty()) {
            return;
        }
        List<Text> there = texts(draft.here);
        String standing = there.stream().map(Text::value).collect(Collectors.joining("\n\n"));
        if (cell.equals(standing)) {
            ids.forEach(id -> draft.state(describing(draft, id, Statement.ORIGINAL_CAPTION)));
            return;
        }
        String language = there.stream().findFirst().map(Text::language).orElse("");
        List<String> texts = ids.size() > 1 ? List.of(cell.split("\n\n", -1)) : List.of(cell);
        Optional<Agent> by = row.said("original_caption_by")
                .filter(names -> !names.contains(Cells.BETWEEN))
                .map(Agent::organization);
        boolean isApart = texts.size() == ids.size();
        for (int i = 0; i < (isApart ? texts.size() : 1); i++) {
            String id = ids.isEmpty() ? Ids.of(draft.fileName, Statement.ORIGINAL_CAPTION) : ids.get(i);
            Body body = new Body(Text.of(language, isApart ? texts.get(i) : cell), by, Optional.empty());
            boolean isSilent = body.text().value().isEmpty();
            draft.state(describing(draft, id, Statement.ORIGINAL_CAPTION)
                    .with(StatementFields.BODY, isSilent ? List.of() : List.of(body)));
        }
    }

    private static List<Text> texts(AnnotatedPhotograph here) {
        return here.statements().stream()
                .filter(Statement::isOriginalCaption)
                .flatMap(statement -> statement.texts().stream())
                .toList();
    }

    /** A statement of the whole; of one that stands here, its target is said there. */
    private static Statement describing(Draft draft, String id, String kind) {
        Said said = Said.NOTHING
                .with(StatementFields.MOTIVATION, Statement.DESCRIBING)
                .with(StatementFields.KIND, kind);
        boolean stands = draft.here.statements().stream()
                .anyMatch(statement -> statement.get(StatementFields.KIND).equals(kind));
        Statement statement = new Statement(id, said);
        return stands ? statement : statement.with(StatementFields.TARGET, Optional.of(draft.target()));
    }
}
