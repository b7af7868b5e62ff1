package org.caveat.cli.manual;

import java.util.stream.Collectors;

/** What fish completes, with what each command and option is for beside it. */
final class FishCompletion {
    private static final String HEAD =
            """
            # What fish completes behind “caveat”. Made by the build from the commands themselves.

            # The last of several words, with commas between.
            function __caveat_list
                set -l before (string match -r -- '^.*,' (commandline -ct))
                for word in $argv
                    echo $before$word
                end
            end

            """;

    private final ProgramPage program;
    private final StringBuilder script = new StringBuilder(HEAD);

    FishCompletion(ProgramPage program) {
        this.program = program;
    }

    String text() {
        String names = program.commands().stream().map(CommandPage::name).collect(Collectors.joining(" "));
        String none = "not __fish_seen_subcommand_from " + names;
        program.commands()
                .forEach(command -> line(none, "-a " + command.name() + " -d " + quoted(Brief.of(command.words()))));
        program.itself().options().forEach(option -> option(none, option));
        program.commands().forEach(this::command);
        return script.toString();
    }

    private void command(CommandPage command) {
        String here = "__fish_seen_subcommand_from " + command.name();
        command.options().forEach(option -> option(here, option));
        boolean isFile = command.about().anyMatch(argument -> argument.value() instanceof Argument.Value.AFile);
        if (!isFile) {
            line(here, "-f -a '(__fish_complete_directories)'");
        }
    }

    private void option(String condition, Argument option) {
        line(condition, "-l " + option.name().substring(2) + value(option) + " -d " + quoted(Brief.of(option.words())));
    }

    private static String value(Argument option) {
        if (option.value() instanceof Argument.Value.OneOf one) {
            String words = String.join(" ", one.words());
            return " -x -a " + quoted(one.isList() ? "(__caveat_list " + words + ")" : words);
        }
        if (option.value() instanceof Argument.Value.AFolder) {
            return " -x -a '(__fish_complete_directories)'";
        }
        boolean isFile = option.value() instanceof Argument.Value.AFile;
        return isFile ? " -r" : option.takesValue() ? " -x" : "";
    }

    private void line(String condition, String rest) {
        script.append("complete -c caveat -n ")
                .append(quoted(condition))
                .append(' ')
                .append(rest)
                .append('\n');
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
