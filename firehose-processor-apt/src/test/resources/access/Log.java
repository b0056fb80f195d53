package com.acme;

final class Log {

  private Log() {}

  static void write(String line) {
    System.out.println(line);
  }
}
