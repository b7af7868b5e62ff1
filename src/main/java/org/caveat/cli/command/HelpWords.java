package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.caveat.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The words of a command's help, in the language of all other words. */
final class HelpWords extends ResourceBundle {
    private static final int LINE = 100;

    private final Map<String, String> words = new LinkedHashMap<>();

    private HelpWords() {}

    /** Gives a command its words. */
    static void giveTo(CommandSpec command, String topic, Messages messages) {
        HelpWords help = new HelpWords();
        List<ArgSpec> arguments = new ArrayList<>(command.options());
        arguments.addAll(command.positionalParameters());
        for (ArgSpec argument : arguments) {
            String key = argument.descriptionKey();
            if (key != null) {
                help.words.put(key, messages.get(key));
            }
        }
        command.resourceBundle(help);
        command.usageMessage()
                .description(messages.get("help.command." + topic))
                .customSynopsis(messages.get("help.synopsis." + topic))
                .synopsisHeading(messages.get("help.usage") + " ")
                .descriptionHeading("\n")
                .parameterListHeading("\n")
                .optionListHeading("\n")
                .commandListHeading("\n" + messages.get("help.commands") + "\n")
                .sortOptions(false)
                .adjustLineBreaksForWideCJKCharacters(true)
                .width(LINE);
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.getOrDefault(key, "");
    }

    @Override
    public boolean containsKey(String key) {
        return words.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
