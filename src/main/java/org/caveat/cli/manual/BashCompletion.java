package org.caveat.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bash completes: commands, options, known words, and the paths of files and folders. It needs nothing but bash. */
final class BashCompletion {
    private static final String HEAD =
            """
            # What bash completes behind “caveat”. Made by the build from the commands themselves.

            # One of some words, as typed so far.
            _caveat_words() {
                mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word")
            }

            # The last of several words, with commas between.
            _caveat_list() {
                local before=
                [[ $word == *,* ]] && before=${word%,*},
                mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${word##*,}")
                compopt -o nospace 2>/dev/null
            }

            # A path: of a folder with -d, of a file too with -f.
            _caveat_path() {
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
            }

            _caveat() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= at
                COMPREPLY=()
                for ((at = 1; at < COMP_CWORD; at++)); do
                    case ${COMP_WORDS[at]} in
                        --author) ((at++)) ;;
                        -*) ;;
                        *)
                            command=${COMP_WORDS[at]}
                            break
                            ;;
                    esac
                done
                case $command in
            """;
    private static final String FOOT =
            """
                esac
            }

            complete -F _caveat caveat
            """;

    private final ProgramPage program;
    private final StringBuilder script = new StringBuilder(HEAD);

    BashCompletion(ProgramPage program) {
        this.program = program;
    }

    String text() {
        program.commands().forEach(this::command);
        line(2, "*)");
        values(program.itself());
        line(3, "if [[ $word == -* ]]; then");
        line(4, "_caveat_words '" + names(program.itself()) + "'");
        line(3, "else");
        line(4, "local offers");
        line(4, "_caveat_path -f");
        line(4, "offers=(\"${COMPREPLY[@]}\")");
        line(4, "[[ -z $command ]] && _caveat_words '" + commands() + "'");
        line(4, "COMPREPLY+=(\"${offers[@]}\")");
        line(3, "fi");
        line(3, ";;");
        return script.append(FOOT).toString();
    }

    private void command(CommandPage command) {
        line(2, command.name() + ")");
        values(command);
        List<Argument.Value> about =
                command.about().map(Argument::value).distinct().toList();
        boolean isFile = about.contains(new Argument.Value.AFile());
        line(3, "if [[ $word == -* ]]; then");
        line(4, "_caveat_words '" + names(command) + "'");
        line(3, "else");
        line(4, "_caveat_path " + (isFile ? "-f" : "-d"));
        line(3, "fi");
        line(3, ";;");
    }

    /** What comes behind an option that takes a value. */
    private void values(CommandPage command) {
        line(3, "case $before in");
        command.options().filter(Argument::takesValue).forEach(option -> {
            String offer = offer(option.value());
            line(4, option.name() + ")" + (offer.isEmpty() ? "" : " " + offer + ";") + " return ;;");
        });
        line(3, "esac");
    }

    private static String offer(Argument.Value value) {
        if (value instanceof Argument.Value.OneOf one) {
            return (one.isList() ? "_caveat_list" : "_caveat_words") + " '" + String.join(" ", one.words()) + "'";
        }
        if (value instanceof Argument.Value.AFolder) {
            return "_caveat_path -d";
        }
        return value instanceof Argument.Value.AFile ? "_caveat_path -f" : "";
    }

    private static String names(CommandPage command) {
        return command.options()
                .flatMap(option -> option.names().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String commands() {
        Stream<String> names = program.commands().stream().map(CommandPage::name);
        return names.collect(Collectors.joining(" "));
    }

    private void line(int depth, String line) {
        script.append("    ".repeat(depth)).append(line).append('\n');
    }
}
