package org.caveat.cli.manual;

import java.util.ArrayList;
import java.util.List;

/** What zsh completes, with what each command and option is for beside it. */
final class ZshCompletion {
    private static final String HEAD =
            """
            #compdef caveat
            # What zsh completes behind “caveat”. Made by the build from the commands themselves.

            _caveat_commands() {
                local -a commands
                commands=(
            """;
    private static final String BETWEEN =
            """
                )
                _describe -t commands command commands
                _files
            }

            _caveat() {
                local curcontext=$curcontext state line
                typeset -A opt_args
                _arguments -C \\
            """;
    private static final String INSIDE =
            """
                    '1: :_caveat_commands' \\
                    '*:: :->rest' && return
                case $line[1] in
            """;
    private static final String FOOT =
            """
                    *)
                        _files
                        ;;
                esac
            }

            _caveat "$@"
            """;

    private final ProgramPage program;
    private final StringBuilder script = new StringBuilder(HEAD);

    ZshCompletion(ProgramPage program) {
        this.program = program;
    }

    String text() {
        program.commands()
                .forEach(command -> line(2, quoted(command.name() + ":" + colons(Brief.of(command.words())))));
        script.append(BETWEEN);
        program.itself().options().forEach(option -> line(2, quoted(option(option)) + " \\"));
        script.append(INSIDE);
        program.commands().forEach(this::command);
        return script.append(FOOT).toString();
    }

    private void command(CommandPage command) {
        line(2, command.name() + ")");
        List<String> offers = new ArrayList<>();
        command.options().map(ZshCompletion::option).forEach(offers::add);
        List<Argument> about = command.about().toList();
        for (int place = 1; place <= about.size(); place++) {
            Argument argument = about.get(place - 1);
            boolean isLast = place == about.size();
            offers.add((isLast ? "*" : place) + ":" + colons(argument.label()) + ":" + action(argument.value()));
        }
        line(3, "_arguments \\");
        for (int at = 0; at < offers.size(); at++) {
            line(4, quoted(offers.get(at)) + (at + 1 < offers.size() ? " \\" : ""));
        }
        line(3, ";;");
    }

    private static String option(Argument option) {
        String words = Brief.of(option.words()).replace("[", "\\[").replace("]", "\\]");
        String value = option.takesValue() ? ":" + colons(option.label()) + ":" + action(option.value()) : "";
        return "*" + option.name() + "[" + words + "]" + value;
    }

    private static String action(Argument.Value value) {
        if (value instanceof Argument.Value.OneOf one) {
            String words = String.join(" ", one.words());
            return one.isList() ? "_sequence compadd - " + words : "(" + words + ")";
        }
        if (value instanceof Argument.Value.AFolder) {
            return "_files -/";
        }
        return value instanceof Argument.Value.AFile ? "_files" : " ";
    }

    private static String colons(String words) {
        return words.replace(":", "\\:");
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "'\\''") + "'";
    }

    private void line(int depth, String line) {
        script.append("    ".repeat(depth)).append(line).append('\n');
    }
}
