package org.tongban.equinox;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Objects of interfaces with dozens of methods of which a few are wanted: the others answer null, false or 0. */
@FunctionalInterface
interface Answers {

    /** The answer of a call; null where there is none to give. */
    @Nullable Object to(String method, @Nullable Object[] arguments);

    /** An object of the type that answers so. */
    static <T> T as(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(Answers.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofAnyObject(self, method, given, type.getSimpleName());
            }
            Object answer = answers.to(method.getName(), given == null ? new Object[0] : given);
            return answer == null ? nothing(method.getReturnType()) : answer;
        }));
    }

    private static Object ofAnyObject(Object self, Method method, Object[] given, String name) {
        return switch (method.getName()) {
            case "equals" -> self == given[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> name;
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
