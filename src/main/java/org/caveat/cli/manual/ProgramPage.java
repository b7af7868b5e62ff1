package org.caveat.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caveat.cli.command.Commands;
import org.caveat.cli.command.KnownWords;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is to be told of the whole program: of itself, and of each of its commands.
 *
 * @param itself the program without a command
 */
record ProgramPage(CommandPage itself, List<CommandPage> commands) {

    /** Reads it from the commands, to which their words are given. */
    static ProgramPage of(CommandLine program, KnownWords known) {
        List<CommandPage> commands = new ArrayList<>();
        program.getSubcommands().values().forEach(command -> commands.add(page(command, known)));
        return new ProgramPage(page(program, known), List.copyOf(commands));
    }

    private static CommandPage page(CommandLine command, KnownWords known) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        List<Argument> arguments = new ArrayList<>();
        spec.positionalParameters().forEach(one -> arguments.add(argument(one, List.of(), known)));
        for (OptionSpec option : spec.options()) {
            arguments.add(argument(option, Arrays.asList(option.names()), known));
        }
        return new CommandPage(
                command.getCommandName(),
                String.join(" ", spec.usageMessage().customSynopsis()),
                String.join(" ", spec.usageMessage().description()),
                List.copyOf(arguments));
    }

    private static Argument argument(ArgSpec one, List<String> names, KnownWords known) {
        boolean takesNone = one.isOption() && one.arity().max() == 0;
        String label = takesNone ? "" : one.paramLabel();
        return new Argument(names, label, String.join(" ", one.description()), value(label, known));
    }

    private static Argument.Value value(String label, KnownWords known) {
        List<String> words = known.of(label);
        if (!words.isEmpty()) {
            return new Argument.Value.OneOf(words, KnownWords.isList(label));
        }
        if (label.equals(Commands.A_FOLDER)) {
            return new Argument.Value.AFolder();
        }
        return Commands.FILES.contains(label) ? new Argument.Value.AFile() : new Argument.Value.Anything();
    }
}
