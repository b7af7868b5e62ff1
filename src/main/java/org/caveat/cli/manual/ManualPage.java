package org.caveat.cli.manual;

import java.util.List;
import java.util.Locale;
import org.caveat.text.Messages;
import org.caveat.text.Program;

/** The page of the manual, in the language of {@code man}; in plain ASCII, so that every reader of such pages can show it. */
final class ManualPage {
    private static final List<String> VARIABLES =
            List.of("CAVEAT_AUTHOR", "CAVEAT_CACHE", "CAVEAT_TRACE", "JAVA_OPTS", "NO_COLOR");

    private static final int LONGEST_LINE = 80;

    private final ProgramPage program;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    ManualPage(ProgramPage program, Messages messages) {
        this.program = program;
        this.messages = messages;
    }

    String text() {
        String name = program.itself().name();
        line(".\\\" Made by the build from what the commands say of themselves.");
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 " + Program.day() + " \"" + Program.nameAndVersion() + "\"");
        section("NAME");
        text(name + " - " + messages.get("help.manual-in-short"));
        section("SYNOPSIS");
        synopsis(program.itself());
        section("DESCRIPTION");
        text(program.itself().words());
        line(".PP");
        text(messages.get("help.manual-open"));
        section("OPTIONS");
        program.itself().arguments().forEach(this::argument);
        section("COMMANDS");
        program.commands().forEach(this::command);
        exits();
        section("ENVIRONMENT");
        VARIABLES.forEach(variable -> {
            line(".TP");
            line(".B " + escaped(variable));
            text(messages.get("help.manual-" + variable.toLowerCase(Locale.ROOT).replace('_', '-')));
        });
        return page.toString();
    }

    private void exits() {
        section("EXIT STATUS");
        for (int exit = 0; exit <= 3; exit++) {
            line(".TP");
            line(".B " + exit);
            text(messages.get("help.manual-exit-" + exit));
        }
    }

    private void command(CommandPage command) {
        line(".SS " + escaped(command.name()));
        synopsis(command);
        line(".PP");
        text(command.words());
        command.arguments().stream()
                .filter(argument -> !isOfTheProgram(argument))
                .forEach(this::argument);
    }

    private boolean isOfTheProgram(Argument argument) {
        return argument.isOption()
                && program.itself().options().anyMatch(option -> option.name().equals(argument.name()));
    }

    private void synopsis(CommandPage command) {
        line("\\fB" + escaped(command.synopsis()).replaceFirst("^(\\S+( [a-z]+)?)", "$1\\\\fR"));
    }

    private void argument(Argument argument) {
        line(".TP");
        String label = argument.takesValue() ? "\\fI" + escaped(argument.label()) + "\\fR" : "";
        String names = argument.isOption() ? "\\fB" + escaped(String.join(", ", argument.names())) + "\\fR" : "";
        line((names + " " + label).strip());
        text(argument.words());
    }

    private void section(String heading) {
        line(".SH " + (heading.contains(" ") ? "\"" + heading + "\"" : heading));
    }

    /** In lines as long as those who keep such pages like them; where a line ends is nothing to the reader. */
    private void text(String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String next = escaped(word);
            if (line.length() + next.length() >= LONGEST_LINE && !line.isEmpty()) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(next);
        }
        line(line.toString());
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** Letter by letter: a hyphen that is one, no line that passes for a request, no letter beyond ASCII. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        if (words.startsWith(".") || words.startsWith("'")) {
            escaped.append("\\&");
        }
        words.codePoints().forEach(letter -> {
            if (letter == '\\') {
                escaped.append("\\e");
            } else if (letter == '-') {
                escaped.append("\\-");
            } else if (letter == '"') {
                escaped.append("\\(dq");
            } else if (letter > '~') {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", letter));
            } else {
                escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }
}
