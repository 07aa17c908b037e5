//! See `fuzzing::grants`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzing::grants(bytes));
