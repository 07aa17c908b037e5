//! The program: reads the command line and does what it says.

use std::process::ExitCode;

// The allocator of the system spends a sixth of a load's processor time: rows are made on one thread
// and let go on another, which it does badly.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tisserand::cli::run()
}
