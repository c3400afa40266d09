package org.eclipse.osgi.container;

import java.util.Map;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** The one method of Equinox's class that the Eclipse runtime calls, to look for bundles by name. */
public final class ModuleContainer {

    private ModuleContainer() {
    }

    /** A requirement that belongs to no bundle, for {@code FrameworkWiring.findProviders}. */
    public static Requirement createRequirement(String namespace, Map<String, String> directives, Map<String, ?> attributes) {
        return new Wanted(namespace, Map.copyOf(directives), Map.copyOf(attributes));
    }

    private record Wanted(String namespace, Map<String, String> directives, Map<String, Object> attributes) implements Requirement {
        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return directives;
        }

        @Override
        public Map<String, Object> getAttributes() {
            return attributes;
        }

        @Override
        public Resource getResource() {
            return null;
        }
    }
}
