package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.caveat.export.Quotation;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.template.Copied;
import org.caveat.ui.template.Copies;
import org.caveat.ui.template.LayingModel;
import org.caveat.ui.template.LayingView;
import org.caveat.ui.template.PartsModel;
import org.caveat.ui.template.SystemClipboard;
import org.caveat.ui.template.Wish;

/** Copies what is said of the photograph in front, and asks which parts of it to paste. What was chosen is remembered. */
final class CopyActions {
    private final Services services;
    private final Messages messages;
    private final TemplateActions templates;
    private final Executor toolkit;
    private final Copies copies;
    private final PictureCopying pictures;
    private final BooleanProperty replaces = new SimpleBooleanProperty(false);
    private Set<String> left = PartsModel.LEFT_AT_FIRST;

    CopyActions(Services services, TemplateActions templates, Executor toolkit) {
        this.services = services;
        this.messages = services.messages();
        this.templates = templates;
        this.toolkit = toolkit;
        SystemClipboard clipboard = new SystemClipboard();
        this.copies = new Copies(clipboard, messages);
        this.pictures = new PictureCopying(services.exporting(), services.work(), toolkit, messages, clipboard::put);
    }

    void copy(CollectionView view) {
        view.flush();
        Desk desk = view.model().desk();
        desk.current().ifPresent(photograph -> copies.copy(photograph, TemplateActions.words(services, desk)));
    }

    /** Whether anything is said of the photograph in front that could be copied. */
    boolean canCopy(CollectionView view) {
        return view.model()
                .desk()
                .current()
                .filter(photograph -> Copies.isAny(photograph))
                .isPresent();
    }

    /** Whether there is anything to paste. */
    boolean hasCopied() {
        return copies.copied().isPresent();
    }

    /** Copies caption and caveats for other programs, as text and as HTML; says what was copied. */
    void quote(CollectionView view) {
        view.flush();
        Desk desk = view.model().desk();
        Optional<Quotation> quotation = desk.current()
                .flatMap(photograph -> Quotation.of(desk.collection().snapshot(), photograph, messages));
        quotation.ifPresent(new SystemClipboard()::put);
        String told = quotation.isPresent() ? "ui.words-copied" : "ui.words-none";
        view.model()
                .words()
                .tellUntil(
                        () -> messages.get(told),
                        desk.currentProperty(),
                        desk.currentProperty().get());
    }

    /** Copies the photograph in front with all that is said of it below, as a picture; says what was copied, or why not. */
    void picture(CollectionView view) {
        view.flush();
        Desk desk = view.model().desk();
        desk.currentFile()
                .ifPresent(file -> pictures.copy(desk.collection()::snapshot, file, told -> view.model()
                        .words()
                        .tellUntil(
                                told,
                                desk.currentProperty(),
                                desk.currentProperty().get())));
    }

    void paste(CollectionView view) {
        List<String> files = Repeating.inFront(view.model());
        Optional<Copied> copied = copies.copied();
        if (copied.isPresent() && !files.isEmpty()) {
            view.flush();
            paste(view.model().desk(), files, copied.get());
        }
    }

    private void paste(Desk desk, List<String> files, Copied copied) {
        PartsModel parts = new PartsModel(copied.what(), TemplateActions.words(services, desk), left);
        LayingModel laying = new LayingModel(desk, services.work(), toolkit);
        Runnable prepare = () -> laying.prepare(
                new Wish("edit.paste", files, copied.only(parts.chosenProperty().get()), replaces.get()));
        prepare.run();
        LayingView.Asked asked = new LayingView.Asked(
                messages.get("template.paste-title", files.size()),
                messages.get("template.paste"),
                replaces,
                Optional.of(parts));
        templates.show(laying, asked, prepare, () -> left = parts.leftOut(left));
    }
}
