/** What stands at `/` where the console was not built: the service works, and this says how to get the console. */
export function missingConsolePage(): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>算盘 Suanpan</title>
</head>
<body>
  <h1>算盘 Suanpan</h1>
  <p>服务已启动，但管理界面还没有构建。请运行 <code>npm run build</code>，然后重新启动服务。</p>
  <p lang="en">The service runs, but its console has not been built. Run <code>npm run build</code> and start the service again.</p>
  <p><a href="/api/docs">接口文档 · API</a></p>
</body>
</html>
`;
}
