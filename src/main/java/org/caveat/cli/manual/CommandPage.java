package org.caveat.cli.manual;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be told of a command.
 *
 * @param synopsis how it is called
 * @param words what it does
 */
record CommandPage(String name, String synopsis, String words, List<Argument> arguments) {

    Stream<Argument> options() {
        return arguments.stream().filter(Argument::isOption);
    }

    /** What stands by its place. */
    Stream<Argument> about() {
        return arguments.stream().filter(argument -> !argument.isOption());
    }
}
