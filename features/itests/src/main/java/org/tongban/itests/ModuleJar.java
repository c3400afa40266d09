package org.tongban.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The jar of a local developer's module that keeps records: one entity, one script. */
final class ModuleJar {

    private ModuleJar() {
    }

    /** @param sql the module's only migration */
    static InputStream of(String name, String sql) throws IOException {
        var manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "test." + name);
        headers.putValue("Import-Package", "jakarta.persistence");
        headers.putValue("Provide-Capability", "org.tongban.module;org.tongban.module=" + name + ";order:Long=100");
        headers.putValue("Tongban-Entities", Thing.class.getName() + ",,");
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            String entity = Thing.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(entity));
            try (InputStream classFile = Thing.class.getResourceAsStream("/" + entity)) {
                classFile.transferTo(jar);
            }
            for (String folder : new String[] {"db/", "db/migration/", "db/migration/" + name + "/"}) {
                jar.putNextEntry(new JarEntry(folder));
            }
            jar.putNextEntry(new JarEntry("db/migration/" + name + "/V1__" + name + ".sql"));
            jar.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
