package org.caveat.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caveat.settings.Settings;
import org.caveat.text.Messages;
import org.caveat.text.SpokenLanguage;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.theme.Theme;

/** In which language the window speaks, in which colours and how large it is. */
public final class LookChoices {
    private static final double HALF = 1000;

    private final SettingsModel model;
    private final Messages messages;
    private final Locale ofSystem;
    private final List<Integer> sizes;

    /**
     * @param ofSystem the language that is spoken where none is chosen
     * @param sizes of text, in percent of the usual one
     */
    public LookChoices(SettingsModel model, Messages messages, Locale ofSystem, List<Integer> sizes) {
        this.model = model;
        this.messages = messages;
        this.ofSystem = ofSystem;
        this.sizes = sizes;
    }

    Node[] nodes(SettingsView.Actions actions) {
        CheckBox motion = new CheckBox(messages.get("ui-settings.motion"));
        motion.setSelected(model.now().appearance().motion());
        motion.selectedProperty().subscribe((was, on) -> {
            model.choose(now -> now.with(now.appearance().withMotion(on)));
            actions.wear().run();
        });
        return new Node[] {language(actions), new HBox(16, half(theme(actions)), half(size(actions))), motion};
    }

    private static Node half(FieldBox box) {
        box.setPrefWidth(HALF);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private FieldBox language(SettingsView.Actions actions) {
        String none = messages.get("ui-settings.language-system", own(ofSystem));
        Chooser<String> chooser = new Chooser<>(SpokenLanguage.CODES, code -> own(Locale.forLanguageTag(code)), none);
        chooser.show(model.now().appearance().language().filter(SpokenLanguage.CODES::contains));
        chooser.onChoice(code -> {
            model.choose(
                    now -> now.with(code.map(now.appearance()::in).orElseGet(now.appearance()::inTheSystemsLanguage)));
            actions.speak().run();
        });
        return new FieldBox(messages.get("ui-settings.language"), chooser);
    }

    /** What a language calls itself: who reads no other one finds it. */
    private static String own(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private FieldBox theme(SettingsView.Actions actions) {
        Chooser<Settings.Theme> chooser = new Chooser<>(
                List.of(Settings.Theme.DARK, Settings.Theme.LIGHT),
                theme -> messages.get("ui-settings.theme-" + theme.name().toLowerCase(Locale.ROOT)),
                "");
        chooser.show(Optional.of(Theme.of(model.now().appearance().theme()).choice()));
        chooser.onChoice(chosen -> chosen.ifPresent(theme -> {
            model.choose(now -> now.with(now.appearance().with(theme)));
            actions.wear().run();
        }));
        return new FieldBox(messages.get("ui-settings.theme"), chooser);
    }

    private FieldBox size(SettingsView.Actions actions) {
        Chooser<Integer> chooser = new Chooser<>(sizes, percent -> messages.get("ui-settings.percent", percent), "");
        chooser.show(Optional.of(model.now().appearance().textSize()));
        chooser.onChoice(chosen -> chosen.ifPresent(percent -> {
            model.choose(now -> now.with(now.appearance().withTextSize(percent)));
            actions.wear().run();
        }));
        return new FieldBox(messages.get("ui-settings.text-size"), chooser);
    }
}
