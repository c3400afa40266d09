package org.tongban.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders laid out like a product, with fewer bundles than the one that {@code ./tongban} starts. */
final class ProductFolder {

    private ProductFolder() {
    }

    /** @param kept tells by the jar's name whether it belongs to the product */
    static Path of(Path product, Predicate<String> kept) throws IOException {
        Path whole = Tongban.checkout().product();
        Files.createDirectories(product.resolve("bundles"));
        Files.createDirectory(product.resolve("plugins"));
        Files.createSymbolicLink(product.resolve("lib"), whole.resolve("lib"));
        Files.copy(whole.resolve("tongban"), product.resolve("tongban"), StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> jars = Files.list(whole.resolve("bundles"))) {
            for (Path jar : jars.filter(jar -> kept.test(jar.getFileName().toString())).toList()) {
                Files.createSymbolicLink(product.resolve("bundles").resolve(jar.getFileName()), jar);
            }
        }
        return product;
    }

    /** @param name a bundle's symbolic name */
    static Path bundle(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Tongban.checkout().product().resolve("bundles"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches(name.replace(".", "\\.") + "-\\d.*")).findFirst().orElseThrow();
        }
    }
}
