package org.caveat.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.caveat.settings.Settings;
import org.caveat.text.SpokenLanguage;
import org.caveat.ui.settings.LookChoices;
import org.caveat.ui.settings.SettingsModel;
import org.caveat.ui.settings.SettingsView;

/** Shows the settings, and carries out in the window what is chosen there. */
final class SettingUp {
    private final Services services;
    private final Choices choices;
    private final Overlay overlay;
    private final Executor toolkit;

    SettingUp(Services services, Choices choices, Overlay overlay, Executor toolkit) {
        this.services = services;
        this.choices = choices;
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /**
     * What it carries out.
     *
     * @param speaking speaks a language
     */
    record Window(java.util.function.Consumer<Locale> speaking, Dress dress, ChoosingFolders folders, Runnable keys) {}

    void show(Window window) {
        SettingsModel model = new SettingsModel(
                new AsChosen(), new SettingsModel.Behind(services.own().cache(), services.work(), toolkit));
        SettingsView.Actions actions = new SettingsView.Actions(
                () -> speak(window),
                window.dress()::wear,
                () -> overlay.hideThen(window.folders()::forSidecars),
                () -> overlay.hideThen(() -> window.folders().keepSidecars(Optional.empty())),
                () -> overlay.hideThen(window.keys()),
                overlay::hide);
        LookChoices look =
                new LookChoices(model, services.messages(), services.language().ofSystem(), TextSize.ALL);
        SettingsView view = new SettingsView(model, look, services.exports().formats(), services.messages(), actions);
        overlay.show(view.node(), view::close);
        view.focus();
    }

    /** The settings are shown again in the new language: one may have missed the right one. */
    private void speak(Window window) {
        overlay.hide();
        Optional<Locale> chosen = choices.settings().appearance().language().flatMap(SpokenLanguage::of);
        window.speaking().accept(chosen.orElse(services.language().ofSystem()));
        show(window);
    }

    private final class AsChosen implements SettingsModel.Chosen {
        @Override
        public Settings now() {
            return choices.settings();
        }

        @Override
        public void choose(UnaryOperator<Settings> change) {
            choices.choose(change);
        }

        @Override
        public String signing() {
            return services.by().author().name();
        }
    }
}
