package org.tongban.console;

import java.util.concurrent.Callable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of {@code ./tongban}: a class with picocli's {@code @Command}, registered as a prototype-scoped service
 * {@code @Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)}. It gets the terminal by
 * {@code @ParentCommand TongbanCommand} and answers 0 done, 1 refused or check failed, 2 wrong usage. Its service is
 * there only while the module it needs is, so an absent module's commands are absent too. A command of a group has the
 * component property {@value #GROUP} with the group's name, such as {@code group=window}, and the group's class as its
 * {@code @ParentCommand}.
 */
@ConsumerType
public interface ConsoleCommand extends Callable<Integer> {

    /** The component property of a command that belongs to a group. */
    String GROUP = "group";
}
