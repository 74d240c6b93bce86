package org.yiwang.launcher;

import java.time.Duration;
import java.util.Arrays;
import org.yiwang.launcher.process.Pause;

/** The program; its first word is the command. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    String[] options = Arrays.stream(arguments).skip(1).toArray(String[]::new);
    try {
      switch (command) {
        case "run" -> new RunCommand(Arguments.of(options, RunCommand.OPTIONS)).run();
        case "serve" -> new ServeCommand(Arguments.of(options, ServeCommand.OPTIONS)).run();
        case "ready" -> ServeCommand.ready();
        case "hash-password" -> new HashPassword(Arguments.of(options, HashPassword.OPTIONS)).run();
        case "import" -> exit(ImportCommand.of(options).run());
        case "template" -> TemplateCommand.of(options).run();
        case "generate" -> GenerateCommand.of(options).run();
        default -> throw new LaunchFailure("LCH-001", command);
      }
    } catch (LaunchFailure failure) {
      fail(failure);
    }
  }

  /** While everything is being stopped on request, what breaks because of that is not news. */
  private static void fail(LaunchFailure failure) {
    while (Stopping.begun()) {
      Pause.of(Duration.ofSeconds(1));
    }
    Console.error(failure);
    System.exit(failure.isUsage() ? 2 : 1);
  }

  private static void exit(boolean good) {
    if (!good) {
      System.exit(1);
    }
  }
}
