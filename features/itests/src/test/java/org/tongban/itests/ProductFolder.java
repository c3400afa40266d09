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
        return of(Tongban.checkout().product(), product, kept);
    }

    /** The same of another product than the checkout's. */
    static Path of(Path whole, Path product, Predicate<String> kept) throws IOException {
        Files.createDirectories(product.resolve("plugins"));
        Files.copy(whole.resolve("tongban"), product.resolve("tongban"), StandardCopyOption.COPY_ATTRIBUTES);
        link(whole.resolve("lib"), product.resolve("lib"), kept);
        link(whole.resolve("bundles"), product.resolve("bundles"), kept);
        link(whole.resolve("desktop"), product.resolve("desktop"), kept);
        return product;
    }

    private static void link(Path from, Path to, Predicate<String> kept) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> jars = Files.list(from)) {
            for (Path jar : jars.filter(jar -> kept.test(jar.getFileName().toString())).toList()) {
                if (Files.getFileStore(from).equals(Files.getFileStore(to))) {
                    Files.createLink(to.resolve(jar.getFileName()), jar);
                } else {
                    Files.copy(jar, to.resolve(jar.getFileName()));
                }
            }
        }
    }

    /** @param name a bundle's symbolic name */
    static Path bundle(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Tongban.checkout().product().resolve("bundles"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches(name.replace(".", "\\.") + "-\\d.*")).findFirst().orElseThrow();
        }
    }
}
