package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.caveat.text.Messages;
import org.caveat.ui.shell.Keystroke.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeystrokeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    G, g, CONTACT_SHEET
                    G, п, CONTACT_SHEET
                    G, γ, CONTACT_SHEET
                    E, у, LIGHT_TABLE
                    N, т, NEW_CAVEAT
                    R, ρ, RECTANGLE
                    F2, '', HEADLINE
                    Enter, '', OPEN
                    Esc, '', BACK
                    Equals, =, ZOOM_IN
                    Plus, +, ZOOM_IN
                    Numpad +, +, ZOOM_IN
                    Minus, -, ZOOM_OUT
                    Minus, _, ZOOM_OUT
                    0, 0, FIT
                    Numpad 0, 0, FIT
                    Numpad 0, '', FIT
                    Numpad 1, '', FULL_SIZE
                    Numpad -, '', ZOOM_OUT
                    1, +, ZOOM_IN
                    1, 1, FULL_SIZE
                    Slash, ?, KEYS
                    Period, ., NEXT_ATTENTION
                    Slash, ., NEXT_ATTENTION
                    Period, ю, NEXT_ATTENTION
                    Comma, ',', PREVIOUS_ATTENTION
                    Comma, б, PREVIOUS_ATTENTION
                    F1, '', HELP
                    """)
    void aKeyAloneIsACommandWhateverTheLayout(String name, String text, Command command) {
        assertThat(Keystroke.of(name, text, Held.NOTHING).flatMap(Command::of)).contains(command);
    }

    @ParameterizedTest
    @CsvSource({"0, à, FIT", "1, &, FULL_SIZE", "1, 1, FULL_SIZE", "1, +, ZOOM_IN", "6, -, ZOOM_OUT", "8, *, LEAD"})
    void aDigitIsOneAlsoWhereItWouldNeedShiftAndASignIsASignOnWhateverKeyItStands(
            String name, String text, Command command) {
        assertThat(Command.pressed(name, text, Held.NOTHING)).contains(command);
        assertThat(Command.pressed("2", "é", Held.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Z, '\u001a', SHORTCUT, UNDO",
        "Z, '\u001a', SHORTCUT_AND_SHIFT, REDO",
        "E, '\u0005', SHORTCUT, EXPORT",
        "O, '', SHORTCUT, OPEN_FOLDER",
        "Enter, '', SHORTCUT, KEEP_AND_NEXT",
        "'', я, SHORTCUT, UNDO",
        "'', ζ, SHORTCUT, UNDO"
    })
    void whatIsHeldWithAKeyCounts(String name, String text, Held held, Command command) {
        assertThat(Keystroke.of(name, text, held).flatMap(Command::of)).contains(command);
    }

    @Test
    void aKeyThatMeansNothingIsNoCommand() {
        assertThat(Keystroke.of("D", "d", Held.NOTHING).flatMap(Command::of)).isEmpty();
        assertThat(Keystroke.of("", "", Held.NOTHING)).isEmpty();
        assertThat(Keystroke.of("", "𝄞", Held.NOTHING).flatMap(Command::of)).isEmpty();
    }

    @Test
    void noTwoCommandsShareAKey() {
        Set<Keystroke> keys = new HashSet<>();
        EnumSet.allOf(Command.class).forEach(command -> assertThat(keys.add(command.keystroke()))
                .as(command.name())
                .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsWordsAndItsGroup(Command command) {
        assertThat(Messages.english().get(command.words())).isNotBlank().isNotEqualTo(command.words());
        assertThat(Messages.english().get(command.group().words())).isNotBlank();
    }
}
