package org.eclipse.osgi.service.resolver;

/** Named by the types of the Eclipse runtime; no such service is there. */
public interface PlatformAdmin {
}
