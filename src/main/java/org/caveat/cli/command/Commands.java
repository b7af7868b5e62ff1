package org.caveat.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.caveat.text.Messages;
import picocli.CommandLine;

/** All commands by their names. Only the one that is asked for is made: a short command starts fast. */
public final class Commands {
    /** What stands before a command and is followed by a value. */
    private static final Set<String> WITH_VALUE = Set.of("--author", SpeechOption.NAME);

    private final Map<String, Function<Desk, Callable<Integer>>> all = new LinkedHashMap<>();

    public Commands() {
        all.put("open", OpenCommand::new);
        all.put("list", ListCommand::new);
        all.put("show", ShowCommand::new);
        all.put("caption", CaptionCommand::new);
        all.put("add", AddCommand::new);
        all.put("edit", EditCommand::new);
        all.put("cite", CiteCommand::new);
        all.put("withdraw", WithdrawCommand::new);
        all.put("choose", ChooseCommand::new);
        all.put("rejoin", RejoinCommand::new);
        all.put("check", CheckCommand::new);
        all.put("search", SearchCommand::new);
        all.put("export", ExportCommand::new);
        all.put("import", ImportCommand::new);
        all.put("relink", RelinkCommand::new);
        all.put("merge", MergeCommand::new);
    }

    /** The names, in the order of the help. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** The program with the command that is asked for; with all of them, where none is. */
    public CommandLine asked(String[] arguments, RootCommand root, Desk desk) {
        CommandLine line = new CommandLine(root);
        Optional<String> name = first(arguments).filter(all::containsKey);
        for (Map.Entry<String, Function<Desk, Callable<Integer>>> command : all.entrySet()) {
            if (name.isEmpty() || name.get().equals(command.getKey())) {
                CommandLine one = new CommandLine(command.getValue().apply(desk));
                SpeechOption.giveTo(one.getCommandSpec());
                line.addSubcommand(command.getKey(), one);
            }
        }
        return line.setExpandAtFiles(false).setUsageHelpAutoWidth(false);
    }

    /** The help of a command, or of the program: its words are read only now. */
    public static String help(CommandLine asked, boolean inColour, Messages messages) {
        HelpWords.giveTo(asked.getCommandSpec(), topic(asked), messages);
        for (CommandLine command : asked.getSubcommands().values()) {
            HelpWords.giveTo(command.getCommandSpec(), topic(command), messages);
        }
        return asked.getUsageMessage(inColour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    }

    private static String topic(CommandLine command) {
        return command.getParent() == null ? "program" : command.getCommandName();
    }

    /** The first argument that is no option: the command's name, if it is one. */
    public static Optional<String> first(String[] arguments) {
        return place(arguments).map(at -> arguments[at]);
    }

    /** Where that stands. */
    static Optional<Integer> place(String[] arguments) {
        for (int at = 0; at < arguments.length; at++) {
            if (WITH_VALUE.contains(arguments[at])) {
                at++;
            } else if (!arguments[at].startsWith("-")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
