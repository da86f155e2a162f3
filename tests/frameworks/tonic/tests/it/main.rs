//! What a real gRPC server answers to a real client.

mod answers;
mod calling;
mod logs;
mod names;
mod streams;
