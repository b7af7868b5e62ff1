package org.caveat.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.caveat.model.Body;
import org.caveat.model.Field;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** How each field of a photograph and of a statement meets what comes in for it. */
final class Meetings {
    private final Terms terms;
    private final boolean isWhole;
    private final Map<Field<?>, Meeting<?>> byField = new HashMap<>();

    /** @param isWhole whether the source could hold all, so that what differs in anything differs */
    Meetings(Terms terms, boolean isWhole) {
        this.terms = terms;
        this.isWhole = isWhole;
        ofThePhotograph();
        ofStatements();
    }

    private void ofThePhotograph() {
        byField.put(PhotographFields.TITLE, new ByLanguage<>(Title::text, agreeing(Agreement::title), terms));
        byField.put(PhotographFields.ALT_TEXT, texts());
        one(PhotographFields.DATE, Agreement::taken);
        many(PhotographFields.MAKER, Agreement::name);
        many(PhotographFields.PLACE, Agreement::name);
        many(PhotographFields.KEYWORD, Agreement::name);
        many(PhotographFields.IDENTIFIER, Agreement::identifier);
        one(PhotographFields.REPOSITORY, Agreement::agent);
        one(PhotographFields.MEDIUM, Object::equals);
        one(PhotographFields.DIGITAL_SOURCE_TYPE, Object::equals);
        one(PhotographFields.RIGHTS, Object::equals);
        many(PhotographFields.LABEL, Agreement::label);
    }

    private void ofStatements() {
        byField.put(StatementFields.BODY, new ByLanguage<>(Body::text, agreeing(Agreement::body), terms));
        byField.put(StatementFields.SHORT, texts());
        byField.put(StatementFields.MOTIVATION, Meeting.ofAWord(terms.replaces()));
        byField.put(StatementFields.KIND, Meeting.ofAWord(terms.replaces()));
        byField.put(StatementFields.PRIVATE, Meeting.ofAFlag());
        one(StatementFields.TARGET, Agreement::target);
        one(StatementFields.BEYOND, Agreement::beyond);
        many(StatementFields.ABOUT, Object::equals);
        one(StatementFields.WHEN, Object::equals);
        one(StatementFields.PLACE, Agreement::name);
        one(StatementFields.CERTAINTY, Object::equals);
        many(StatementFields.EVIDENCE, Agreement::evidence);
        one(StatementFields.STATUS, Object::equals);
        one(StatementFields.REASON, Object::equals);
        one(StatementFields.REPLACED_BY, Object::equals);
        one(StatementFields.RIGHTS, Object::equals);
        one(StatementFields.CREATOR, Agreement::agent);
        one(StatementFields.CREATED, Object::equals);
    }

    private Meeting<List<Text>> texts() {
        return new ByLanguage<>(text -> text, agreeing(Agreement::text), terms);
    }

    private <T> BiPredicate<T, T> agreeing(BiPredicate<T, T> agreement) {
        return isWhole ? Object::equals : agreement;
    }

    private <T> void one(Field<Optional<T>> field, BiPredicate<T, T> agreement) {
        byField.put(field, Meeting.ofOne(agreeing(agreement), terms.replaces()));
    }

    private <T> void many(Field<List<T>> field, BiPredicate<T, T> agreement) {
        byField.put(field, Meeting.ofMany(agreeing(agreement), terms.replaces()));
    }

    /** What comes of a field; empty for one that does not come in. */
    @SuppressWarnings("unchecked") // each stands under a field of its own type
    <T> Optional<Met<T>> meet(Field<T> field, T there, T coming) {
        return Optional.ofNullable((Meeting<T>) byField.get(field)).map(meeting -> meeting.meet(there, coming));
    }
}
