package org.tongban.plan.state.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.tongban.plan.state.RecordedEvidence.KeptFile;

/** The folder of a workspace in which files of evidence are kept, each under its digest and name. A file is copied once and never written again. */
public record EvidenceFolder(Path folder) {

    /** No more than a scanned document; the folder is part of every backup. */
    static final long LARGEST = 100L * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    public static EvidenceFolder in(Path workspace) {
        return new EvidenceFolder(workspace.resolve("evidence"));
    }

    /** Copies a file here. Only its name counts, not where it lay; a name that could lead out of the folder is refused. */
    public KeptFile keep(Path file) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("找不到文件“" + file + "”，或它不是普通文件；请写明佐证文件的位置");
        }
        try {
            long bytes = Files.size(file);
            if (bytes == 0 || bytes > LARGEST) {
                throw new IllegalArgumentException("文件“" + name + "”" + (bytes == 0 ? "是空的；请换一个有内容的文件" : "超过" + LARGEST / 1024 / 1024 + "MB；请压缩或只附关键页"));
            }
            Files.createDirectories(folder);
            if (Files.isSymbolicLink(folder)) {
                throw new IllegalArgumentException("工作区的 evidence 文件夹是一个链接，不能存放佐证文件；请改回普通文件夹");
            }
            return copy(file, name);
        } catch (IOException e) {
            throw new IllegalArgumentException("文件“" + name + "”不能存入工作区：" + e.getMessage() + "；请检查磁盘空间和权限", e);
        }
    }

    private KeptFile copy(Path file, String name) throws IOException {
        Path part = Files.createTempFile(folder, "part-", ".tmp");
        try {
            KeptFile kept;
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256()); OutputStream out = Files.newOutputStream(part)) {
                long bytes = in.transferTo(out);
                kept = new KeptFile(name, HexFormat.of().formatHex(in.getMessageDigest().digest()), bytes);
            }
            Path target = folder.resolve(kept.stored());
            if (isIntact(target, kept)) {
                return kept;
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where a kept file lies, if it is here and still what it was. */
    public Optional<Path> find(KeptFile kept) {
        Path file = folder.resolve(kept.stored()).normalize();
        return Optional.of(file).filter(found -> folder.normalize().equals(found.getParent())).filter(found -> isIntact(found, kept));
    }

    private static boolean isIntact(Path file, KeptFile kept) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static String name(Path file) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("").strip();
        boolean unfit = name.isEmpty() || name.startsWith(".") || name.length() > LONGEST_NAME || name.toLowerCase(Locale.ROOT).endsWith(".lnk")
                || name.chars().anyMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
        if (unfit) {
            throw new IllegalArgumentException("文件名“" + name + "”不能使用：不得为空、以点开头、超过" + LONGEST_NAME + "字或含有 " + FORBIDDEN + "；请改名后再登记");
        }
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
