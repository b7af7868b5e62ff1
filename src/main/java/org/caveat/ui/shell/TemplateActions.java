package org.caveat.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.caveat.edit.template.ToSay;
import org.caveat.model.CollectionFields;
import org.caveat.model.Template;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.shell.PaletteModel.Offer;
import org.caveat.ui.template.LayingModel;
import org.caveat.ui.template.LayingView;
import org.caveat.ui.template.MakeTemplateView;
import org.caveat.ui.template.OfTemplate;
import org.caveat.ui.template.PartWords;
import org.caveat.ui.template.PartsModel;
import org.caveat.ui.template.TemplatesModel;
import org.caveat.ui.template.TemplatesView;
import org.caveat.ui.template.Wish;

/** Templates, floating above the window: one is made, chosen and applied, changed. */
final class TemplateActions {
    private static final double TOP = 64;

    private final Services services;
    private final Messages messages;
    private final Overlay overlay;
    private final Executor toolkit;
    private Optional<String> last = Optional.empty();

    TemplateActions(Services services, Overlay overlay, Executor toolkit) {
        this.services = services;
        this.messages = services.messages();
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /** What has no key. */
    List<Offer> offers(Optional<CollectionView> view) {
        boolean hasPhotograph =
                view.filter(open -> open.model().desk().current().isPresent()).isPresent();
        return List.of(
                new Offer(messages.get("template.make-command"), "", hasPhotograph, () -> view.ifPresent(this::make)),
                new Offer(
                        messages.get("template.templates-command"),
                        "",
                        view.isPresent(),
                        () -> view.ifPresent(this::manage)));
    }

    static PartWords words(Services services, Desk desk) {
        return new PartWords(
                services.messages(),
                services.words(),
                desk.collection().description().get(CollectionFields.KINDS));
    }

    private void make(CollectionView view) {
        view.flush();
        Desk desk = view.model().desk();
        desk.current().ifPresent(photograph -> {
            PartsModel parts =
                    new PartsModel(ToSay.of(photograph.state()), words(services, desk), PartsModel.LEFT_AT_FIRST);
            TemplatesModel templates = new TemplatesModel(desk);
            MakeTemplateView made = new MakeTemplateView(templates, parts, messages, overlay::hide);
            overlay.show(made.node(), () -> {
                made.close();
                templates.close();
            });
            made.focus();
        });
    }

    private void manage(CollectionView view) {
        Desk desk = view.model().desk();
        TemplatesModel templates = new TemplatesModel(desk);
        Optional<Runnable> make = desk.current().map(photograph -> () -> overlay.hideThen(() -> make(view)));
        TemplatesView shown = new TemplatesView(templates, words(services, desk), make, overlay::hide);
        overlay.show(shown.node(), () -> {
            shown.close();
            templates.close();
        });
        shown.focus();
    }

    /** Lets a template be chosen for what is in front. */
    void choose(CollectionView view) {
        List<Template> templates = view.model().desk().describedProperty().get().templates();
        List<String> files = Repeating.inFront(view.model());
        if (templates.isEmpty()) {
            manage(view);
        } else if (!files.isEmpty()) {
            String language = view.model().desk().describedProperty().get().language();
            List<Offer> offers = templates.stream()
                    .map(template -> new Offer(template.name(language), "", true, () -> apply(view, template)))
                    .toList();
            PaletteView palette = new PaletteView(
                    new PaletteModel(offers, overlay::hide),
                    messages,
                    new PaletteView.Prompt(
                            messages.get("template.apply-aloud", files.size()), messages.get("template.apply-prompt")));
            overlay.show(palette.node(), () -> {});
            StackPane.setAlignment(palette.node(), Pos.TOP_CENTER);
            StackPane.setMargin(palette.node(), new Insets(TOP));
            palette.focus();
        }
    }

    /** Applies the template that was applied last; lets one be chosen where there is none. */
    void again(CollectionView view) {
        Optional<Template> template = view.model().desk().describedProperty().get().templates().stream()
                .filter(one -> last.equals(Optional.of(one.id())))
                .findFirst();
        template.ifPresentOrElse(one -> apply(view, one), () -> choose(view));
    }

    private void apply(CollectionView view, Template template) {
        view.flush();
        last = Optional.of(template.id());
        Desk desk = view.model().desk();
        List<String> files = Repeating.inFront(view.model());
        LayingModel laying = new LayingModel(desk, services.work(), toolkit);
        BooleanProperty replaces = new SimpleBooleanProperty(false);
        LocalDate today = LocalDate.ofInstant(desk.hand().moment(), ZoneId.systemDefault());
        Runnable prepare =
                () -> laying.prepare(new Wish("edit.template", files, OfTemplate.of(template, today), replaces.get()));
        String name = template.name(desk.describedProperty().get().language());
        LayingView.Asked asked = new LayingView.Asked(
                messages.get("template.apply-title", name, files.size()),
                messages.get("template.apply"),
                replaces,
                Optional.empty());
        prepare.run();
        if (files.size() == 1) {
            laying.applyUnless(() -> show(laying, asked, prepare, () -> {}));
        } else {
            show(laying, asked, prepare, () -> {});
        }
    }

    /** Shows what will be changed; the view goes when it is done. */
    void show(LayingModel laying, LayingView.Asked asked, Runnable prepare, Runnable closing) {
        LayingView shown = new LayingView(laying, asked, messages, prepare, overlay::hide);
        overlay.show(shown.node(), () -> {
            shown.close();
            closing.run();
        });
        laying.stateProperty().subscribe(state -> {
            if (state instanceof LayingModel.Done) {
                overlay.hide();
            }
        });
        shown.focus();
    }
}
