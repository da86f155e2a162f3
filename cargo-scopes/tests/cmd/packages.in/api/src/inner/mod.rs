mod r#deep;
