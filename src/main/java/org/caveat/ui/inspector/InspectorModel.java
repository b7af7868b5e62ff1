package org.caveat.ui.inspector;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.collection.versions.VersionWords;
import org.caveat.model.Beyond;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Drawn;
import org.caveat.model.OwnKind;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;
import org.caveat.ui.bibliography.BibliographyModel;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.caption.CaptionModel;
import org.caveat.ui.inspector.caveats.CardWords;
import org.caveat.ui.inspector.caveats.CaveatsModel;
import org.caveat.ui.inspector.caveats.Marked;
import org.caveat.ui.inspector.discussion.RemarkWords;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.ui.inspector.file.FileModel;
import org.caveat.ui.inspector.history.HistoryModel;
import org.caveat.ui.inspector.person.PersonModel;
import org.caveat.ui.inspector.questions.QuestionsModel;
import org.caveat.ui.inspector.versions.VersionsModel;
import org.caveat.work.Work;

/** What the inspector shows of the photograph in front, and which of its tabs is open. */
public final class InspectorModel implements AutoCloseable {
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.CAVEATS);
    private final TypingLanguage language;
    private final ObjectProperty<Optional<Holding>> photograph = new SimpleObjectProperty<>(Optional.empty());
    private final Desk desk;
    private final Executor toolkit;
    private final Drafts drafts;
    private final CaptionModel caption;
    private final QuestionsModel questions;
    private final PersonModel person;
    private final BibliographyModel bibliography;
    private final CaveatsModel caveats;
    private final FileModel file;
    private final HistoryModel history;
    private final VersionsModel versions;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isSeen;

    /** The tabs. */
    public enum Tab {
        CAPTION,
        CAVEATS,
        FILE,
        HISTORY
    }

    /**
     * @param toolkit the toolkit's thread
     * @param zone in which times are told
     */
    public InspectorModel(Desk desk, Messages messages, Words words, Work work, Executor toolkit, ZoneId zone) {
        CollectionDescription collection = desk.collection().description();
        this.desk = desk;
        this.toolkit = toolkit;
        language = new TypingLanguage(collection.language());
        drafts = new Drafts(desk, work, toolkit);
        subscriptions.add(language.follow(drafts)::unsubscribe);
        List<OwnKind> own = collection.get(CollectionFields.KINDS);
        CardWords cardWords = new CardWords(messages, words, own, collection.language());
        person = new PersonModel(desk, desk.collection()::holdings, work, toolkit);
        bibliography = new BibliographyModel(desk, work, toolkit, messages);
        caption = new CaptionModel(drafts, language, person::show);
        questions = new QuestionsModel(desk, cardWords.kinds(), language::tag, bibliography.citing());
        caveats = new CaveatsModel(
                desk,
                cardWords,
                new RemarkWords(messages, zone),
                desk.caveatProperty(),
                new Elsewhere(questions, person));
        file = new FileModel(desk, typed(), messages);
        history = new HistoryModel(desk, this::apart, messages, words, own, zone);
        SaidWords called = new SaidWords(messages, words, own);
        versions = new VersionsModel(desk, this::apart, new VersionWords(messages, words, called, zone));
        subscriptions.watch(desk.currentProperty(), this::show);
        subscriptions.watch(desk.caveatProperty(), chosen -> chosen.ifPresent(id -> tab.set(Tab.CAVEATS)));
    }

    /** Does something that is an entry of its own in the history of a photograph: what was said before is saved first. */
    private void apart(String photograph, Runnable action) {
        drafts.flush();
        desk.collection().leave(photograph).result().whenComplete((saved, failure) -> toolkit.execute(action));
    }

    private FileModel.Typed typed() {
        return new FileModel.Typed() {
            @Override
            public void flush() {
                drafts.flush();
            }

            @Override
            public String language() {
                return language.tag();
            }
        };
    }

    private void show(Optional<Holding> current) {
        drafts.show(current);
        versions.show(current);
        caption.show(current);
        caveats.show(current);
        questions.show(current);
        person.show(current);
        if (isSeen) {
            file.show(current);
        }
        history.show(current);
        photograph.set(current);
    }

    /** Somebody looks at it: from now on all that a file says is read, too. */
    void seen() {
        isSeen = true;
        file.show(desk.current());
    }

    /** Another language is spoken: what is told of the photograph is told in it. What is typed stays as it is. */
    public void sayAgain() {
        Optional<Holding> current = desk.current();
        versions.show(current);
        caveats.show(current);
        file.sayAgain();
        history.show(current);
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    public TypingLanguage language() {
        return language;
    }

    ObjectProperty<Optional<Holding>> photographProperty() {
        return photograph;
    }

    public CaptionModel caption() {
        return caption;
    }

    public CaveatsModel caveats() {
        return caveats;
    }

    /** The questions that stand in the place of the tabs while they are asked. */
    public QuestionsModel questions() {
        return questions;
    }

    /** The person whose card stands in the place of the tabs. */
    public PersonModel person() {
        return person;
    }

    /** The bibliography that sources are cited from. */
    public BibliographyModel bibliography() {
        return bibliography;
    }

    /** Shows the tabs, whatever stands in their place. */
    void toTabs() {
        questions.close();
        person.hide();
    }

    /** Takes a region that was drawn on the picture: what it is to say is asked in front of all else. */
    public void drawn(Drawn drawn) {
        flush();
        if (!caption.takes(drawn.region())) {
            take(Marked.of(drawn));
        }
    }

    /** Takes a mark that was set beyond the frame: what it is to say is asked in front of all else. */
    public void placed(Beyond mark) {
        flush();
        take(Marked.of(mark));
    }

    private void take(Marked drawn) {
        if (questions.shownProperty().get()) {
            questions.ask(drawn);
        } else {
            tab.set(Tab.CAVEATS);
            caveats.drawn(drawn);
        }
    }

    private record Elsewhere(QuestionsModel questions, PersonModel person) implements CaveatsModel.Asking {
        @Override
        public void ask() {
            questions.ask();
        }

        @Override
        public void ask(Marked drawn) {
            questions.ask(drawn);
        }

        @Override
        public void showPerson(String id) {
            person.show(id);
        }
    }

    FileModel file() {
        return file;
    }

    HistoryModel history() {
        return history;
    }

    /** The fields that several curators changed. */
    VersionsModel versions() {
        return versions;
    }

    /** Says what is typed in the caption and not yet said. */
    public void flush() {
        drafts.flush();
    }

    @Override
    public void close() {
        drafts.flush();
        bibliography.close();
        person.close();
        subscriptions.close();
    }
}
