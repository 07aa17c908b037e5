//! See `tisserand::fuzzing::READERS`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tisserand::fuzzing::read("payments", bytes));
