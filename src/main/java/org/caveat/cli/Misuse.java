package org.caveat.cli;

import java.util.List;
import org.caveat.cli.command.Commands;
import org.caveat.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that are no command, in one sentence. */
final class Misuse {
    private final Messages messages;
    private final Commands commands;

    Misuse(Messages messages, Commands commands) {
        this.messages = messages;
        this.commands = commands;
    }

    /** Says what is wrong, and where the help is. */
    String sentence(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return what(misuse, name, arguments) + " " + messages.get("cli.see-help", name);
    }

    private String what(ParameterException misuse, String name, String[] arguments) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched(), arguments);
        }
        List<String> more = misuse.getCommandLine().getUnmatchedArguments();
        if (!more.isEmpty()) {
            return unmatched(more, arguments);
        }
        if (misuse instanceof MissingParameterException missing) {
            return missing(missing, name);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return messages.get("cli.given-twice", spelled(twice.getOverwritten()));
        }
        return messages.get("cli.not-understood", argument(misuse, name));
    }

    private String unmatched(List<String> unmatched, String[] arguments) {
        String first = unmatched.isEmpty() ? "" : unmatched.get(0);
        boolean command = Commands.first(arguments).filter(first::equals).isPresent()
                && !commands.names().contains(first);
        if (command) {
            return messages.get("cli.command-unknown", first, String.join(", ", commands.names()));
        }
        return messages.get(first.startsWith("-") ? "cli.option-unknown" : "cli.argument-unknown", first);
    }

    private String missing(MissingParameterException missing, String name) {
        boolean some = missing.getMissing().stream().anyMatch(ArgSpec::required);
        List<String> needed = missing.getMissing().stream()
                .filter(argument -> argument.required() || !some)
                .map(Misuse::spelled)
                .toList();
        return needed.isEmpty()
                ? messages.get("cli.value-missing", argument(missing, name))
                : messages.get("cli.needs", name, String.join(", ", needed));
    }

    /** The argument meant; the command, where nobody can tell. */
    private static String argument(ParameterException misuse, String name) {
        ArgSpec argument = misuse.getArgSpec();
        return argument == null ? name : spelled(argument);
    }

    private static String spelled(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
                : argument.paramLabel();
    }
}
