package org.caveat.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.given.GivenWords;
import org.caveat.text.Messages;
import org.caveat.text.SpokenLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code --lang CODE}: the language in which the program speaks this once. It stands before a command, or after it where the
 * command has no option of this name for the language of what is said with it. It is looked for before anything else: what
 * is wrong with the other arguments is told in it.
 */
public final class SpeechOption {
    static final String NAME = "--lang";
    static final String CODE = "CODE";
    static final String HELP = "help.speech";

    private SpeechOption() {}

    /** Gives it to a command, after its own options, where its name is not taken. */
    static void giveTo(CommandSpec command) {
        if (command.findOption(NAME) == null) {
            command.addOption(OptionSpec.builder(NAME)
                    .paramLabel(CODE)
                    .descriptionKey(HELP)
                    .type(String.class)
                    .build());
        }
    }

    /**
     * The language asked for, if one is.
     *
     * @throws Refusal where the program does not speak it
     */
    public static Optional<Locale> in(String[] arguments, CommandLine program, Messages messages) throws Refusal {
        Optional<String> code = code(arguments, program);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String known = new GivenWords(messages).oneOf(NAME, code.get(), SpokenLanguage.CODES);
        return SpokenLanguage.of(known);
    }

    private static Optional<String> code(String[] arguments, CommandLine program) {
        List<String> all = Arrays.asList(arguments);
        int ending = all.indexOf("--");
        List<String> before = all.subList(0, Commands.place(arguments).orElse(all.size()));
        List<String> after = all.subList(before.size(), Math.max(before.size(), ending < 0 ? all.size() : ending));
        return code(before).or(() -> isTaken(after, program) ? Optional.empty() : code(after));
    }

    private static boolean isTaken(List<String> command, CommandLine program) {
        return command.stream()
                .findFirst()
                .map(name -> program.getSubcommands().get(name))
                .map(named -> named.getCommandSpec().findOption(NAME))
                .filter(option -> !CODE.equals(option.paramLabel()))
                .isPresent();
    }

    private static Optional<String> code(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith(NAME + "=")) {
                return Optional.of(argument.substring(NAME.length() + 1));
            }
            if (argument.equals(NAME) && at + 1 < arguments.size()) {
                return Optional.of(arguments.get(at + 1));
            }
        }
        return Optional.empty();
    }
}
