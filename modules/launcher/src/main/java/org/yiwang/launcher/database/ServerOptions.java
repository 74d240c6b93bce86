package org.yiwang.launcher.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of mariadbd. Every commit is flushed, as in production. No TLS on the loopback
 * address: 11.4 would make a 4096-bit key at each start, which takes up to twenty seconds.
 */
final class ServerOptions {
  private ServerOptions() {}

  static List<String> command(
      MariadbFiles files, int port, Path administratorScript, List<String> further) {
    List<String> command = new ArrayList<>();
    command.add(files.program().toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + files.base(),
            "--datadir=" + files.data(),
            "--tmpdir=" + files.temporary(),
            "--lc-messages-dir=" + files.base().resolve("share"),
            "--init-file=" + administratorScript,
            "--bind-address=" + EmbeddedDatabase.HOST,
            "--port=" + port,
            "--socket=mariadbd.sock",
            "--skip-name-resolve",
            "--skip-ssl",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_as_cs",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--performance-schema=OFF",
            "--max-connections=200"));
    if (MariadbFiles.asRoot()) {
      command.add("--user=root");
    }
    command.addAll(further);
    return command;
  }

  static Map<String, String> environment(MariadbFiles files) {
    return Map.of("LD_LIBRARY_PATH", files.libraries().toString(), "LC_ALL", "C.UTF-8");
  }
}
