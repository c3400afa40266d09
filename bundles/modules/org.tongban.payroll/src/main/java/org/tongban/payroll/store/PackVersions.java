package org.tongban.payroll.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which version of which pack answered: the bundle's version and a hash of its classes, which tells builds of one version apart. */
final class PackVersions {

    private PackVersions() {
    }

    /** @param packs each with one of its policies; a line a pack: id, version, hash */
    static String of(Map<String, Object> packs) {
        List<String> lines = new ArrayList<>();
        packs.forEach((id, policy) -> {
            Bundle bundle = FrameworkUtil.getBundle(policy.getClass());
            lines.add(bundle == null ? id : id + " " + bundle.getVersion() + " " + hash(bundle));
        });
        return String.join("\n", lines);
    }

    private static String hash(Bundle bundle) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<URL> classes = new ArrayList<>(Collections.list(bundle.findEntries("/", "*.class", true)));
            classes.sort(Comparator.comparing(URL::getPath));
            for (URL url : classes) {
                try (InputStream in = url.openStream()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read bundle " + bundle.getSymbolicName(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
