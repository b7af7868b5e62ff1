package org.caveat.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.text.Messages;
import picocli.CommandLine;

/** All commands by their names. Only the one that is asked for is made: a short command starts fast. */
public final class Commands {
    /** What the path of a folder is called in a help. */
    public static final String A_FOLDER = "FOLDER";

    /** What the path of a file, or of either, is called. */
    public static final Set<String> FILES =
            Set.of("PHOTO", "PHOTO|FOLDER", "FOLDER|PHOTO", "FILE", "BASE", "OURS", "THEIRS", "COPY", "PATH");

    private static final String OPEN = "open";

    /** What stands before a command and is followed by a value. */
    private static final Set<String> WITH_VALUE = Set.of("--author", SpeechOption.NAME);

    private final Map<String, Function<Desk, Callable<Integer>>> all = new LinkedHashMap<>();

    public Commands() {
        all.put(OPEN, OpenCommand::new);
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

    /**
     * What is meant by arguments: a file manager, or who is in a hurry, gives the path of a folder or of photographs alone, to
     * be opened. A command comes before a folder of its name.
     */
    public String[] meant(String... arguments) {
        boolean isPath = first(arguments)
                .filter(name -> !all.containsKey(name))
                .filter(Commands::isPath)
                .isPresent();
        return isPath ? Stream.concat(Stream.of(OPEN), Stream.of(arguments)).toArray(String[]::new) : arguments;
    }

    private static boolean isPath(String name) {
        try {
            Path path = Path.of(name);
            return path.getNameCount() != 1 || Files.exists(path);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** The program with all its commands, and with their words. */
    public CommandLine described(RootCommand root, Desk desk) {
        CommandLine line = asked(new String[0], root, desk);
        giveWords(line, desk.messages());
        return line;
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
        giveWords(asked, messages);
        return asked.getUsageMessage(inColour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    }

    private static void giveWords(CommandLine asked, Messages messages) {
        HelpWords.giveTo(asked.getCommandSpec(), topic(asked), messages);
        for (CommandLine command : asked.getSubcommands().values()) {
            HelpWords.giveTo(command.getCommandSpec(), topic(command), messages);
        }
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
